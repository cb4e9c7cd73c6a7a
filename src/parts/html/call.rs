//! Numbers as buttons that call them.

use super::Html;
use crate::parts::Icon;
use crate::parts::element::*;
use crate::profile::Phone;
use crate::text::Contact;

impl Html {
    /// Adds a number as a button that calls it, with the hours below.
    pub fn call(&mut self, contact: Contact) {
        self.open(&CALL);
        self.calls(contact.href(), contact.label(), contact.number());
        if !contact.hours().is_empty() {
            self.add(&HOURS, contact.hours());
        }
        self.close();
    }

    fn calls(&mut self, href: &str, label: &str, number: &str) {
        self.hooked(&CALL_LINK, "href", href);
        self.icon(Icon::Call);
        self.text(label);
        self.text(" ");
        self.add(&BOLD, number);
        self.close();
    }

    /// That button, for the region with this name.
    #[must_use]
    pub fn region(name: &str, phone: &Phone) -> String {
        let mut button = Self::default();
        let label = [Contact::VeiligThuis.label(), " ", name].concat();
        button.calls(&phone.href, label.trim_end(), &phone.shown);
        button.text
    }

    /// Adds another button right below every one that calls Veilig Thuis.
    pub fn add_region(&mut self, button: &str) {
        let thuis = Contact::VeiligThuis;
        let mut link = Self::default();
        link.calls(thuis.href(), thuis.label(), thuis.number());
        self.text = self
            .text
            .replace(&link.text, &[&link.text, button].concat());
    }
}
