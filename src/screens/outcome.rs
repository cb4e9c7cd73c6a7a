use crate::parts::{CallLink, Dispatch, Footer, NoteList, Trail};
use crate::protocol::{Doubtable, Given, Outcome, Question, Reporting};
use crate::session::{Event, OutcomeScene};
use crate::text::outcome::{self, Action};
use crate::text::{question, rule, ui};
use leptos::prelude::*;

/// A conclusion: the decision, what to do now, both decisions, and why.
#[component]
pub fn OutcomeScreen(
    /// Its values.
    scene: OutcomeScene,
    /// Where its events go.
    dispatch: Dispatch,
) -> impl IntoView {
    let reached = scene.outcome;
    let text = outcome::outcome(reached);
    let trail = scene
        .grounds
        .iter()
        .map(|(given, _)| *given)
        .collect::<Vec<_>>();
    let report = reached.reporting() == Reporting::Necessary;
    let reversed = safety_was_reversed(&scene);
    let mode = scene.mode.id();
    view! {
        <main
            class="ww-screen"
            data-screen="outcome"
            data-outcome=reached.id()
            data-mode=mode
        >
            <div class="ww-screen__body">
                <Trail trail dispatch />
                <div class="ww-verdict" class:ww-verdict--report=report>
                    <p class="ww-step">{ui::OUTCOME}</p>
                    <h1 class="ww-title" tabindex="-1">
                        {text.title}
                    </h1>
                    <p class="ww-lead">{text.lead}</p>
                </div>
                {reversed
                    .then(|| view! { <p class="ww-notice">{ui::SAFETY_CHANGED}</p> })}
                <section>
                    <h2 class="ww-subtitle">{ui::NOW}</h2>
                    <ol class="ww-actions">
                        {text.actions.iter().map(|action| action_view(*action)).collect_view()}
                    </ol>
                </section>
                <Decisions reached />
                {(reached == Outcome::ReportNow).then(|| view! { <Agenda /> })}
                <NoteList notes=text.notes />
                <Grounds scene />
            </div>
            <div class="ww-dock">
                {(reached == Outcome::HelpRunning)
                    .then(|| {
                        view! {
                            <button
                                type="button"
                                class="ww-button"
                                data-next
                                on:click=move |_| dispatch(Event::Next)
                            >
                                {ui::TO_RESULT}
                            </button>
                        }
                    })}
                {matches!(reached, Outcome::HelpRunning | Outcome::HelpCompleted)
                    .then(|| {
                        view! {
                            <button
                                type="button"
                                class="ww-button ww-button--strong"
                                data-signal
                                on:click=move |_| dispatch(Event::Change(Question::Safety))
                            >
                                {ui::NEW_SIGNAL}
                            </button>
                        }
                    })}
                <button
                    type="button"
                    class="ww-button ww-button--quiet"
                    data-home
                    on:click=move |_| dispatch(Event::Home)
                >
                    {ui::HOME}
                </button>
            </div>
            <Footer />
        </main>
    }
}

/// Whether question 2 first said "report" and now says "nee".
fn safety_was_reversed(scene: &OutcomeScene) -> bool {
    let safe_now = scene
        .grounds
        .iter()
        .any(|(given, _)| *given == Given::Safety(Doubtable::No));
    let reported_before = scene
        .replaced
        .iter()
        .any(|given| matches!(given, Given::Safety(Doubtable::Yes | Doubtable::Doubt)));
    safe_now && reported_before
}

fn action_view(action: Action) -> impl IntoView {
    view! {
        <li class="ww-actions__item">
            <b>{action.does}</b>
            {(!action.how.is_empty()).then(|| view! { <p>{action.how}</p> })}
            {action.contact.map(|contact| view! { <CallLink contact /> })}
        </li>
    }
}

/// Both decisions, always, in the framework's order.
#[component]
fn Decisions(reached: Outcome) -> impl IntoView {
    let (report, report_says) = outcome::reporting(reached.reporting());
    let (help, help_says) = outcome::help(reached.help());
    view! {
        <section>
            <h2 class="ww-subtitle">{ui::DECISIONS}</h2>
            <dl class="ww-decisions">
                <div class="ww-decisions__item" data-decision="report">
                    <dt>{ui::DECISION_REPORT}</dt>
                    <dd>
                        <b>{report}</b>
                        <span>{report_says}</span>
                    </dd>
                </div>
                <div class="ww-decisions__item" data-decision="help">
                    <dt>{ui::DECISION_HELP}</dt>
                    <dd>
                        <b>{help}</b>
                        <span>{help_says}</span>
                    </dd>
                </div>
            </dl>
        </section>
    }
}

/// Questions 3 to 5 as points for the call; nobody answers them alone.
#[component]
fn Agenda() -> impl IntoView {
    view! {
        <section data-agenda>
            <h2 class="ww-subtitle">{ui::AGENDA}</h2>
            <ul class="ww-list">
                {Question::ALL
                    .into_iter()
                    .filter_map(outcome::agenda)
                    .map(|point| view! { <li>{point}</li> })
                    .collect_view()}
            </ul>
        </section>
    }
}

/// Every answer with the rule it fired and its note, and what was changed.
#[component]
fn Grounds(scene: OutcomeScene) -> impl IntoView {
    let changes: Vec<(Given, &str)> = scene
        .replaced
        .into_iter()
        .map(|given| (given, ui::REPLACED))
        .chain(scene.set_aside.into_iter().map(|given| (given, ui::VOID)))
        .collect();
    view! {
        <section>
            <h2 class="ww-subtitle">{ui::GROUNDS}</h2>
            <ol class="ww-grounds">
                {scene
                    .grounds
                    .into_iter()
                    .map(|(given, note)| view! { <Ground given note /> })
                    .collect_view()}
            </ol>
            {(!changes.is_empty())
                .then(|| {
                    view! {
                        <h3 class="ww-label">{ui::CHANGES}</h3>
                        <ul class="ww-list" data-changes>
                            {changes
                                .into_iter()
                                .map(|(given, what)| {
                                    let asked = given.question();
                                    view! {
                                        <li>
                                            {asked.number()} " " {question::question(asked).topic}
                                            ": " <b>{question::word(given)}</b> " " {what} "."
                                        </li>
                                    }
                                })
                                .collect_view()}
                        </ul>
                    }
                })}
        </section>
    }
}

/// One answer, the rule it fired, and the note with it.
#[component]
fn Ground(given: Given, note: String) -> impl IntoView {
    let fired = rule::rule(given);
    let topic = question::question(given.question()).topic;
    view! {
        <li class="ww-grounds__item">
            <b>{given.question().number()} " " {topic} ": " {question::word(given)}</b>
            <p>{fired.says} " (" {ui::RULE} " " {fired.reference} ")"</p>
            {(!note.is_empty())
                .then(|| view! { <p class="ww-quote">{ui::YOUR_NOTE} ": " {note}</p> })}
        </li>
    }
}
