//! The words that people use for a number.

use crate::text::Contact;

/// The phrases for a number.
pub(super) const fn phrases(contact: Contact) -> &'static str {
    match contact {
        Contact::Alarm => {
            "112; alarmnummer; noodnummer; ambulance; brandweer; spoed; \
            wapen; vuurwapen; pistool"
        }
        Contact::VeiligThuis => {
            "0800 2000; veilig thuis bellen; nummer veilig thuis; telefoonnummer veilig thuis; \
            amk; shg; steunpunt huiselijk geweld; advies en meldpunt; meldpunt \
            kindermishandeling; vt; mag ik zelf bellen; juf bellen; durf niet te bellen; bellen \
            in het weekend; 's avonds bellen; wie bel ik; buiten kantooruren; buiten kantoortijd; midden in de \
            nacht bellen; 's nachts bellen; weekend; \
            nacht; 's nachts; avond; vrijdagmiddag; na vijven; vrijdagmiddag na vijven; na vijf uur; zondag; zaterdag; feestdag; kerstvakantie; zomervakantie bellen; school is dicht"
        }
        Contact::Inspector => {
            "0900 111 3 111; vertrouwensinspecteur; onderwijsinspectie; inspectie"
        }
        Contact::Police => "0900 8844; politie bellen; wijkagent; politie",
        Contact::ChildLine => "0800 0432; kindertelefoon; kind wil zelf bellen",
        Contact::Suicide => "0800 0113; 113; zelfmoordlijn; suicidelijn",
        Contact::SexualViolence => "0800 0188; centrum seksueel geweld; csg; na verkrachting",
    }
}
