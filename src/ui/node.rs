//! How screens are built: one element type for everything. Leptos' `view!` makes a type, and so code, of every shape
//! of markup; this makes data of it, and the widget half as large (docs/decisions/0003-one-element-type.md).

use std::cell::RefCell;
use std::rc::Rc;

use leptos::html::custom;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event};

use crate::i18n::{Said, i18n};
use crate::language::direction;

type Live = Box<dyn Fn() -> Option<String>>;
type Listener = Box<dyn FnMut(Event)>;

/// What an element gets when it is made.
#[derive(Default)]
struct Setup {
    attributes: Vec<(&'static str, String)>,
    live: Vec<(&'static str, Live)>,
    listeners: Vec<(&'static str, Listener)>,
    born: Option<Box<dyn FnOnce(Element)>>,
}

/// An element being described. [`Node::view`] makes the Leptos view of it.
pub struct Node {
    tag: &'static str,
    setup: Setup,
    children: Vec<AnyView>,
}

/// An element with classes (may be empty).
pub fn el(tag: &'static str, class: &str) -> Node {
    let node = Node { tag, setup: Setup::default(), children: Vec::new() };
    if class.is_empty() { node } else { node.attr("class", class) }
}

/// An element with text in it.
pub fn text(tag: &'static str, class: &str, words: impl Into<String>) -> Node {
    el(tag, class).text(words)
}

/// An element with a project's words in it, which may be in another language than what is around them.
pub fn said(tag: &'static str, class: &str, words: Said) -> Node {
    let node = text(tag, class, words.text);
    match words.lang {
        Some(lang) => node.attr("dir", direction(&lang)).attr("lang", lang),
        None => node,
    }
}

/// A button with classes. A page around an embedded widget can dress it as one of two parts (docs/embedding.md).
pub fn button(class: &str) -> Node {
    let part = if class.starts_with("go") { "primary" } else { "secondary" };
    el("button", class).attr("type", "button").attr("part", part)
}

/// The main button of a form, which sends it.
pub fn submit() -> Node {
    el("button", "go").attr("type", "submit").attr("part", "primary")
}

/// A view that follows what `make` reads.
pub fn live(make: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let make: Box<dyn Fn() -> AnyView + Send> = Box::new(make);
    make.into_any()
}

/// Does something now, and again whenever what it reads changes.
pub fn follow(doing: impl FnMut() + 'static) {
    let mut doing: Box<dyn FnMut()> = Box::new(doing);
    StoredValue::new_local(RenderEffect::new(move |_| doing()));
}

/// Nothing.
pub fn nothing() -> AnyView {
    ().into_any()
}

impl Node {
    /// Sets an attribute.
    #[must_use]
    pub fn attr(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.setup.attributes.push((name, value.into()));
        self
    }

    /// Sets an attribute without a value, or not.
    #[must_use]
    pub fn flag(self, name: &'static str, on: bool) -> Self {
        if on { self.attr(name, "") } else { self }
    }

    /// An attribute that follows what `value` reads; `None` takes it away.
    #[must_use]
    pub fn live_attr(mut self, name: &'static str, value: impl Fn() -> Option<String> + 'static) -> Self {
        self.setup.live.push((name, Box::new(value)));
        self
    }

    /// Adds text.
    #[must_use]
    pub fn text(self, words: impl Into<String>) -> Self {
        self.child(words.into().into_any())
    }

    /// Adds text that follows what `words` reads.
    #[must_use]
    pub fn live_text(self, words: impl Fn() -> String + Send + 'static) -> Self {
        self.live(move || words().into_any())
    }

    /// Adds the message `key`, which follows the language by itself.
    #[must_use]
    pub fn says(self, key: &'static str) -> Self {
        let words = i18n();
        self.live_text(move || words.text(key))
    }

    /// The same as its name for screen readers.
    #[must_use]
    pub fn named(self, key: &'static str) -> Self {
        let words = i18n();
        self.live_attr("aria-label", move || Some(words.text(key)))
    }

    /// Adds a view.
    #[must_use]
    pub fn child(mut self, child: AnyView) -> Self {
        self.children.push(child);
        self
    }

    /// Adds an element.
    #[must_use]
    pub fn node(self, node: Node) -> Self {
        self.child(node.view())
    }

    /// Adds several views.
    #[must_use]
    pub fn all(mut self, children: impl IntoIterator<Item = AnyView>) -> Self {
        self.children.extend(children);
        self
    }

    /// Adds a view that follows what `make` reads.
    #[must_use]
    pub fn live(self, make: impl Fn() -> AnyView + Send + 'static) -> Self {
        self.child(live(make))
    }

    /// Listens to an event.
    #[must_use]
    pub fn on(mut self, event: &'static str, heard: impl FnMut(Event) + 'static) -> Self {
        self.setup.listeners.push((event, Box::new(heard)));
        self
    }

    /// Listens to clicks.
    #[must_use]
    pub fn click(self, mut clicked: impl FnMut() + 'static) -> Self {
        self.on("click", move |_| clicked())
    }

    /// Calls `born` once the element is in the page.
    #[must_use]
    pub fn born(mut self, born: impl FnOnce(Element) + 'static) -> Self {
        self.setup.born = Some(Box::new(born));
        self
    }

    /// The Leptos view.
    pub fn view(self) -> AnyView {
        let setup = Rc::new(RefCell::new(Some(self.setup)));
        custom(self.tag).child(self.children).directive(apply, setup).into_any()
    }
}

/// Gives a new element what was asked for. Listeners and followers end with the screen that they belong to.
fn apply(element: Element, setup: Rc<RefCell<Option<Setup>>>) {
    let Some(setup) = setup.take() else { return };
    for (name, value) in setup.attributes {
        set(&element, name, Some(&value));
    }
    for (name, value) in setup.live {
        let element = element.clone();
        follow(move || set(&element, name, value().as_deref()));
    }
    for (event, mut heard) in setup.listeners {
        let options = gloo::events::EventListenerOptions::enable_prevent_default();
        let listener =
            gloo::events::EventListener::new_with_options(&element, event, options, move |event| heard(event.clone()));
        StoredValue::new_local(listener);
    }
    if let Some(born) = setup.born {
        spawn_local(async move { born(element) });
    }
}

/// `value` of a field is a property: the attribute is only its first value.
fn set(element: &Element, name: &str, value: Option<&str>) {
    // Refused only for names that are none; they are all written here.
    let _ = match value {
        Some(value) if name == "value" && js_sys::Reflect::has(element, &"value".into()).unwrap_or(false) => {
            js_sys::Reflect::set(element, &"value".into(), &value.into()).map(drop)
        }
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}
