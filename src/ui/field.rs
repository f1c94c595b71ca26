//! Text fields with a count of characters, and the scale. Plain text inputs only: number inputs change what people type.

use common_ground_core::text;
use fluent_bundle::FluentValue;
use leptos::prelude::*;

use crate::i18n::i18n;

/// One line of text.
pub fn short_text(id: &str, max: usize, value: String, on_input: impl Fn(String) + 'static) -> impl IntoView {
    let length = RwSignal::new(text::count(&value));
    view! {
        <input type="text" class="text" id=id.to_owned() prop:value=value autocomplete="off"
            aria-describedby=format!("{id}-hint {id}-count")
            on:input=move |event| {
                let value = event_target_value(&event);
                length.set(text::count(&value));
                on_input(value);
            } />
        {counter(id, max, length)}
    }
}

/// Several lines of text.
pub fn long_text(id: &str, max: usize, value: String, on_input: impl Fn(String) + 'static) -> impl IntoView {
    let length = RwSignal::new(text::count(&value));
    view! {
        <textarea class="text" id=id.to_owned() prop:value=value rows="4"
            aria-describedby=format!("{id}-hint {id}-count")
            on:input=move |event| {
                let value = event_target_value(&event);
                length.set(text::count(&value));
                on_input(value);
            }></textarea>
        {counter(id, max, length)}
    }
}

fn counter(id: &str, max: usize, length: RwSignal<usize>) -> impl IntoView + use<> {
    let i18n = i18n();
    let words = move || {
        let count = length.get();
        if count > max {
            i18n.text_with("characters-over", "over", count - max)
        } else {
            i18n.text_of("characters", vec![("count", FluentValue::from(count)), ("max", FluentValue::from(max))])
        }
    };
    view! { <p class="count" class:over=move || length.get() > max id=format!("{id}-count")>{words}</p> }
}

/// A scale from 1 to `words.len()`: dots that grow, with words where the project has some.
pub fn scale(
    id: &str,
    labelled_by: &str,
    words: Vec<String>,
    chosen: Option<u8>,
    on_choose: impl Fn(u8) + Clone + 'static,
) -> impl IntoView {
    let i18n = i18n();
    let name = id.to_owned();
    let dots = words
        .into_iter()
        .zip(1_u8..)
        .map(|(words, step)| {
            let on_choose = on_choose.clone();
            let label = if words.is_empty() {
                step.to_string()
            } else {
                i18n.text_of(
                    "scale-step",
                    vec![("step", FluentValue::from(step)), ("words", FluentValue::from(words.clone()))],
                )
            };
            view! {
                <label class="tile dot-tile">
                    <input type="radio" name=name.clone() value=step.to_string() checked=chosen == Some(step)
                        aria-label=label on:change=move |_| on_choose(step) />
                    <i class=format!("dot dot-{step}") aria-hidden="true"></i>
                    <span aria-hidden="true">{words}</span>
                </label>
            }
        })
        .collect_view();
    view! { <div class="faces" role="radiogroup" aria-labelledby=labelled_by.to_owned()>{dots}</div> }
}
