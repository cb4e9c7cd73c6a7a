//! The pages to look things up on, each held to a checklist of what its reader must find there.

use weegwijzer::text::{Contact, Guide, Note, reading};

/// All that a note says.
fn said(note: &Note) -> String {
    let texts = [note.summary].into_iter();
    let texts = texts.chain(note.paragraphs.iter().copied());
    let texts = texts.chain(note.examples.iter().copied());
    texts.collect::<Vec<_>>().join("\n")
}

/// What of a checklist is not in a text.
fn lacks<'a>(text: &str, wanted: &[&'a str]) -> Vec<&'a str> {
    let absent = wanted.iter().filter(|wanted| !text.contains(**wanted));
    absent.copied().collect()
}

#[test]
fn a_school_and_childcare_in_one_building_know_whose_meldcode_what_differs_and_who_calls() {
    let card = Guide::ChildCentre.note();
    // Danger and doubt come before the question which code applies.
    assert_eq!(
        lacks(card.paragraphs[0], &["112", "Twijfelt", "Veilig Thuis"]),
        [""; 0]
    );
    let wanted = [
        "werkgever",
        "strengste",
        "‘twijfel’",
        "ja en nee",
        "medewerker",
        "wie belt",
        "meldt ook zelf",
        "broertje of zusje",
    ];
    assert_eq!(lacks(&said(&card), &wanted), [""; 0]);
    assert_eq!(
        card.contacts,
        [Contact::Alarm, Contact::VeiligThuis, Contact::Inspector]
    );
    assert!(Guide::SITUATIONS.contains(&Guide::ChildCentre));
}

#[test]
fn the_meldcode_warns_of_programs_that_write_answers() {
    let wanted = ["typ er niets in", "verkeerde wet", "collega"];
    assert_eq!(lacks(&said(&reading::PROGRAMS), &wanted), [""; 0]);
    assert!(reading::ON_CODE.contains(&&reading::PROGRAMS));
}
