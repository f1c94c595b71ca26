//! The second place: files by name, apart from the main database, so that damage there is not damage here. They lie in
//! the browser's private file system (OPFS) where pages can write to it, else in a database of their own.

use std::rc::Rc;

use common_ground_core::store::StoreError;
use idb::{Database, DatabaseEvent, Factory, ObjectStoreParams, Query, TransactionMode};
use js_sys::{Object, Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::errors::{classify, failed, opening};
use crate::device;

/// The folder in the private file system, and the beginning of the database's name.
const FOLDER: &str = "common-ground-safety";
/// The database's one object store.
const FILES: &str = "files";

/// Files by name.
#[derive(Clone)]
pub enum Safe {
    /// A folder of the private file system.
    Folder(JsValue),
    /// A database.
    Database(Rc<Database>),
}

impl Safe {
    /// Opens the place for the database `name`.
    ///
    /// # Errors
    /// Where site data is blocked.
    pub async fn open(name: &str) -> Result<Self, StoreError> {
        match folder(name).await {
            Some(folder) => Ok(Self::Folder(folder)),
            None => database(name).await,
        }
    }

    /// The names of all files.
    ///
    /// # Errors
    /// When they can't be had.
    pub async fn names(&self) -> Result<Vec<String>, StoreError> {
        let keys = match self {
            Self::Database(database) => {
                let reading = database.transaction(&[FILES], TransactionMode::ReadOnly).map_err(failed)?;
                let files = reading.object_store(FILES).map_err(failed)?;
                files.get_all_keys(None, None).map_err(failed)?.await.map_err(failed)?
            }
            Self::Folder(folder) => {
                let each = device::call(folder, "keys").ok_or_else(unable)?;
                let mut names = Vec::new();
                loop {
                    let next = answer(device::call(&each, "next")).await?;
                    if device::get(&next, "done").is_truthy() {
                        break names;
                    }
                    names.push(device::get(&next, "value"));
                }
            }
        };
        Ok(keys.iter().filter_map(JsValue::as_string).collect())
    }

    /// A file's bytes; `None` when there is none of this name.
    ///
    /// # Errors
    /// When it can't be read.
    pub async fn read(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let bytes = match self {
            Self::Database(database) => {
                let reading = database.transaction(&[FILES], TransactionMode::ReadOnly).map_err(failed)?;
                let files = reading.object_store(FILES).map_err(failed)?;
                files.get(Query::from(JsValue::from(name))).map_err(failed)?.await.map_err(failed)?
            }
            Self::Folder(folder) => {
                let Ok(handle) = answer(device::call_with(folder, "getFileHandle", &name.into())).await else {
                    return Ok(None);
                };
                let file = answer(device::call(&handle, "getFile")).await?;
                Some(answer(device::call(&file, "arrayBuffer")).await?)
            }
        };
        Ok(bytes.map(|bytes| Uint8Array::new(&bytes).to_vec()))
    }

    /// Writes a file, whole or not at all, instead of what was there.
    ///
    /// # Errors
    /// `Quota`, or whatever else the browser says.
    pub async fn write(&self, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let bytes = Uint8Array::from(bytes);
        match self {
            Self::Database(database) => {
                let writing = database.transaction(&[FILES], TransactionMode::ReadWrite).map_err(failed)?;
                let files = writing.object_store(FILES).map_err(failed)?;
                files.put(&bytes.buffer(), Some(&name.into())).map_err(failed)?;
                writing.commit().map_err(failed)?.await.map_err(failed).map(drop)
            }
            Self::Folder(folder) => {
                let handle = answer(with_making(folder, "getFileHandle", name)).await?;
                let writing = answer(device::call(&handle, "createWritable")).await?;
                let written = answer(device::call_with(&writing, "write", &bytes)).await;
                let end = if written.is_ok() { "close" } else { "abort" };
                let ended = answer(device::call(&writing, end)).await;
                written.and(ended).map(drop)
            }
        }
    }

    /// Removes a file; fine when there is none.
    ///
    /// # Errors
    /// When it is still there.
    pub async fn remove(&self, name: &str) -> Result<(), StoreError> {
        match self {
            Self::Database(database) => {
                let writing = database.transaction(&[FILES], TransactionMode::ReadWrite).map_err(failed)?;
                let files = writing.object_store(FILES).map_err(failed)?;
                files.delete(Query::from(JsValue::from(name))).map_err(failed)?;
                writing.commit().map_err(failed)?.await.map_err(failed).map(drop)
            }
            Self::Folder(folder) => {
                if answer(device::call_with(folder, "getFileHandle", &name.into())).await.is_err() {
                    return Ok(());
                }
                answer(device::call_with(folder, "removeEntry", &name.into())).await.map(drop)
            }
        }
    }
}

fn unable() -> StoreError {
    StoreError::Failed("no private file system".to_owned())
}

async fn answer(asked: Option<JsValue>) -> Result<JsValue, StoreError> {
    let asked = asked.and_then(|asked| asked.dyn_into::<Promise>().ok()).ok_or_else(unable)?;
    JsFuture::from(asked).await.map_err(|error| classify(&error))
}

fn with_making(folder: &JsValue, method: &str, name: &str) -> Option<JsValue> {
    let make = Object::new();
    device::set(&make, "create", &JsValue::TRUE);
    device::method(folder, method)?.call2(folder, &name.into(), &make).ok()
}

/// The folder, where a page can write into the private file system: Safari before version 26 lets only workers.
async fn folder(name: &str) -> Option<JsValue> {
    let handles = device::get(&device::get(&js_sys::global(), "FileSystemFileHandle"), "prototype");
    device::method(&handles, "createWritable")?;
    let storage = device::get(&device::window().navigator(), "storage");
    let root = answer(device::call(&storage, "getDirectory")).await.ok()?;
    let all = answer(with_making(&root, "getDirectoryHandle", FOLDER)).await.ok()?;
    // No file system takes a colon everywhere.
    answer(with_making(&all, "getDirectoryHandle", &name.replace(':', "-"))).await.ok()
}

async fn database(name: &str) -> Result<Safe, StoreError> {
    let factory = Factory::new().map_err(|error| StoreError::Unavailable(error.to_string()))?;
    let mut request = factory.open(&[FOLDER, ":", name].concat(), Some(1)).map_err(opening)?;
    request.on_upgrade_needed(|event| {
        if let Ok(database) = event.database() {
            // A failure here aborts the upgrade, which is reported below.
            let _ = database.create_object_store(FILES, ObjectStoreParams::new());
        }
    });
    Ok(Safe::Database(Rc::new(request.await.map_err(opening)?)))
}
