//! What the core asks of the page, and never does itself; the result returns as a
//! [`Message`](crate::model::Message).

/// What is to be done. Of a list of them the order counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Bring the browser's history to where the session is.
    FollowPlace,
    /// The reader came here with Back or Forward: return to where this screen was left.
    BringBack,
    /// The reader took the way back that is on the screen: once the browser is there too, return
    /// to where that screen was left.
    Return,
    /// Store the school's profile, and report whether it fitted.
    StoreProfile(String),
    /// Delete the stored profile, and report what is still there.
    RemoveProfile,
    /// Give the reader a text as a file, and report how.
    SaveFile(File, String),
    /// Show the reader a message in the line that every screen has; an empty one clears it.
    Say(&'static str),
    /// The same for a message that was composed.
    SayText(String),
    /// Show at the field for a phrase what is wrong with it; an empty one clears that.
    SayAtPhrase(&'static str),
    /// Show how much room is left in the field of a school's form with this name.
    ShowCount(String, String),
    /// Show what is wrong in that field; an empty text when nothing is any more.
    ShowFault(String, String),
    /// Show the reader the result of an export, next to its button.
    SayBeside(Export, &'static str),
    /// Take the reader to the field that is wrong.
    ShowMistake,
    /// Take the reader to the field of the case file with this name.
    ShowField(String),
    /// Bring the field of the search to the top of what is in view, and what it found above the
    /// keyboard of a phone.
    RaiseSearch,
    /// Take the reader to the answers of the question on screen.
    ShowAnswers,
    /// Take the reader from the field of the search to what it found.
    ShowFound,
    /// Put a text on the clipboard, and report whether it is there. Where that is refused
    /// the text is shown and selected, for the reader to copy by hand.
    Copy(Export, String),
    /// Put the link with the school's profile there, in the same way: the address of the app,
    /// and this.
    CopyLink(String),
    /// Offer a text to the other apps of the device, and report whether that worked.
    Share(Export, String),
    /// Print the screen, and report if nothing came of it.
    Print,
}

/// The exports that a reader can choose on a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// Copy the short version of the record.
    CopyShort,
    /// Share it.
    ShareShort,
    /// Copy the record.
    Copy,
    /// Share it.
    Share,
    /// Save the dates as a calendar file.
    Calendar,
    /// Copy the link with the school's profile.
    CopyLink,
    /// Copy the list for the board.
    CopyList,
    /// Share it.
    ShareList,
    /// Print the screen.
    Print,
}

impl Export {
    /// Its stable name in markup.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::CopyShort => "copy-short",
            Self::ShareShort => "share-short",
            Self::Copy | Self::CopyLink | Self::CopyList => "copy",
            Self::Share | Self::ShareList => "share",
            Self::Calendar => "calendar",
            Self::Print => "print",
        }
    }

    /// The selector of the place that shows the text: where copying is refused, the reader
    /// copies it there by hand.
    #[must_use]
    pub const fn shown(self) -> &'static str {
        match self {
            Self::CopyShort | Self::ShareShort => "[data-plain=short]",
            Self::Calendar => "[data-calendar]",
            _ => "[data-plain='']",
        }
    }

    /// The id of the place where the reader sees the result.
    #[must_use]
    pub const fn told(self) -> &'static str {
        match self {
            Self::CopyShort | Self::ShareShort => "told-short",
            Self::Calendar => "told-calendar",
            _ => "told-full",
        }
    }
}

/// What became of a text or file that the reader was to get. No browser says whether a download
/// arrived, or what another app did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handed {
    /// Offered as a download.
    Offered,
    /// Passed to an app that the reader chose.
    Passed,
    /// The reader closed the share sheet.
    Closed,
    /// What the file holds is on the clipboard, as there was no other way.
    Copied,
    /// For some seconds nothing happened that the page can notice.
    Silent,
    /// Nothing worked.
    Failed,
}

impl Handed {
    /// All of them, each with its name in `public/platform.js`.
    pub const ALL: [(&'static str, Self); 6] = [
        ("offered", Self::Offered),
        ("passed", Self::Passed),
        ("closed", Self::Closed),
        ("copied", Self::Copied),
        ("silent", Self::Silent),
        ("failed", Self::Failed),
    ];
}

/// The files that the app makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// The draft, sealed.
    Draft,
    /// The school's profile.
    Profile,
    /// A trainer's own case.
    Case,
    /// The dates of a case.
    Calendar,
}

impl File {
    /// Its name on the reader's device.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "weegwijzer-concept.txt",
            Self::Profile => "school.txt",
            Self::Case => "oefencasus.txt",
            Self::Calendar => "datum.ics",
        }
    }

    /// Its media type (RFC 6838).
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Calendar => "text/calendar",
            _ => "text/plain",
        }
    }
}
