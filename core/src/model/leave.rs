//! What leaves the app, as it is in memory.

use super::{Effect, Model};
use crate::effect::{self, Export, File};
use crate::export::{self, Leaving, words_of};
use crate::profile;

impl Model {
    /// What can be exported of the case on screen.
    pub(super) fn leaving(&self) -> Option<Leaving> {
        let session = &self.session;
        let words = words_of(session);
        let outcome = session.outcome()?;
        Some(export::leaving(
            session.run()?,
            outcome,
            (session.today(), session.moment()),
            words,
        ))
    }

    /// Exports something as it is in memory: nothing is read back from the screen.
    pub(super) fn export(&self, export: Export, out: &mut Vec<Effect>) {
        let profile = self.session.reference().profile();
        let effect = match (export, self.leaving()) {
            (Export::Print, _) => effect::Effect::Print,
            (Export::CopyLink, _) => {
                effect::Effect::CopyLink([profile::LINK_MARK, &profile::to_link(profile)].concat())
            }
            (Export::Calendar, None) if self.session.reference().offers_the_yearly_date() => {
                effect::Effect::SaveFile(File::Calendar, export::yearly(self.session.today()))
            }
            (Export::CopyList | Export::ShareList, _) => {
                let Some(checked) = self.session.reference().list_for_the_board() else {
                    return;
                };
                let text = export::board_text(
                    checked.each(),
                    profile.is_of_the_young(),
                    profile.get("school"),
                );
                if export == Export::CopyList {
                    effect::Effect::Copy(export, text)
                } else {
                    effect::Effect::Share(export, text)
                }
            }
            (_, None) => return,
            (Export::CopyShort, Some(leaving)) => {
                effect::Effect::Copy(export, leaving.short.plain())
            }
            (Export::ShareShort, Some(leaving)) => {
                effect::Effect::Share(export, leaving.short.plain())
            }
            (Export::Copy, Some(leaving)) => effect::Effect::Copy(export, leaving.record.plain()),
            (Export::Share, Some(leaving)) => effect::Effect::Share(export, leaving.record.plain()),
            (Export::Calendar, Some(leaving)) => {
                effect::Effect::SaveFile(File::Calendar, leaving.file)
            }
        };
        out.push(Effect::Page(effect));
    }
}
