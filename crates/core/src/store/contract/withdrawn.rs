//! The part of the contract that is a promise to people: what they withdraw is gone, and stays away.

use uuid::Uuid;

use super::{Backend, everything, fine, holds, medium, revised, same, sample};
use crate::store::{Merged, Store, StoreError, encode};
use crate::{Answer, Contribution};

const PERSON: Uuid = Uuid::from_u128(0x1111_4000_8000_0000_0000_0001);
const OTHER: Uuid = Uuid::from_u128(0x1111_4000_8000_0000_0000_0002);

fn by(participant: Uuid, number: u32) -> Contribution {
    let mut item = sample(number);
    item.provenance.participant = Some(participant.to_string());
    item
}

/// With a photo, whose id is the number.
fn with_photo(mut item: Contribution, photo: u128) -> Contribution {
    let path = format!("media/{}.jpg", Uuid::from_u128(photo));
    item.answers.insert("photo".to_owned(), Answer::Text(path));
    item
}

fn sorted(mut ids: Vec<Uuid>) -> Vec<Uuid> {
    ids.sort_unstable();
    ids
}

fn ids(items: &[Contribution]) -> Vec<Uuid> {
    sorted(items.iter().map(|item| item.id).collect())
}

pub(super) async fn goes_at_once<B: Backend>(backend: &B, store: &B::Store) -> Result<(), String> {
    // Some that came together and some by themselves, one of them changed since.
    let together = (0..150).map(|n| by(if n % 3 == 0 { PERSON } else { OTHER }, n)).collect::<Vec<_>>();
    fine(store.merge(together.clone()).await)?;
    let changed = revised(together.first().ok_or("no sample")?, 2);
    fine(store.put(&changed, Some(1)).await)?;
    let alone = [with_photo(by(PERSON, 500), 7), with_photo(by(OTHER, 501), 8), sample(502)];
    for item in &alone {
        fine(store.put(item, None).await)?;
    }
    for photo in [7, 8] {
        fine(store.put_media(Uuid::from_u128(photo), &medium("image/jpeg", vec![1])).await)?;
    }
    for person in [PERSON, OTHER] {
        fine(store.put_participant(person, &format!("{{\"id\":\"{person}\"}}")).await)?;
    }
    // Mentions the person, and is another's.
    let mut mention = by(OTHER, 503);
    mention.answers.insert("why".to_owned(), Answer::Text(PERSON.to_string()));
    fine(store.put(&mention, None).await)?;

    let theirs = |item: &Contribution| item.provenance.participant == Some(PERSON.to_string());
    let all: Vec<_> = together.into_iter().chain(alone).chain([mention]).collect();
    let (theirs, others): (Vec<_>, Vec<_>) = all.into_iter().partition(theirs);
    let gone = fine(store.withdraw(PERSON).await)?;
    same(ids(&gone), ids(&theirs))?;
    same(gone.iter().find(|item| item.id == changed.id).map(|item| item.rev), Some(2))?;
    let again = backend.again(store).await;
    holds(&again, others).await?;
    same(fine(again.get(&ids(&theirs)).await)?, Vec::new())?;
    same(fine(again.media_ids().await)?, vec![Uuid::from_u128(8)])?;
    same(fine(again.participants().await)?, vec![format!("{{\"id\":\"{OTHER}\"}}")])
}

pub(super) async fn stays_away<B: Backend>(backend: &B, store: &B::Store) -> Result<(), String> {
    let theirs: Vec<_> = (0..120).map(|n| by(PERSON, n)).collect();
    let other = by(OTHER, 200);
    fine(store.merge(theirs.clone()).await)?;
    fine(store.put(&other, None).await)?;
    let tab = backend.again(store).await;
    fine(store.withdraw(PERSON).await)?;
    let next_visit = backend.again(store).await;
    let first = theirs.first().ok_or("no sample")?;
    // A copy from which the person was left out, and one of theirs that was never on this device.
    let nameless = sample(1);
    let elsewhere = by(PERSON, 300);
    for handle in [store, &tab, &next_visit] {
        for item in [first, &revised(first, 9), &nameless, &elsewhere] {
            same(handle.put(item, None).await, Err(StoreError::Withdrawn))?;
            same(handle.put(item, Some(1)).await, Err(StoreError::Conflict(None)))?;
        }
        same(handle.put_participant(PERSON, "{}").await, Err(StoreError::Withdrawn))?;
        // An old copy of everything, with something that is new and something that has changed.
        let (fresh, more) = (by(OTHER, 400), revised(&other, 2));
        let copy = theirs.iter().chain([&elsewhere, &fresh, &more]).cloned().collect();
        let Merged { changed, kept, withdrawn } = fine(handle.merge(copy).await)?;
        same(changed.len() + kept.len(), 2)?;
        same(sorted(withdrawn), sorted(ids(&theirs).into_iter().chain([elsewhere.id]).collect()))?;
        same(fine(handle.merge(vec![nameless.clone()]).await)?.withdrawn, vec![nameless.id])?;
        holds(handle, vec![fresh, more]).await?;
        same(fine(handle.participants().await)?, Vec::new())?;
    }
    Ok(())
}

pub(super) async fn newer<B: Backend>(backend: &B, store: &B::Store) -> Result<(), String> {
    let (item, later) = (by(PERSON, 1), by(PERSON, 2));
    fine(store.put(&item, None).await)?;
    fine(store.put_participant(PERSON, "{}").await)?;
    let text = encode(&later).replace("\"format\":1", "\"format\":99");
    backend.plant(store, later.id, &text).await;
    same(store.withdraw(PERSON).await, Err(StoreError::Newer { found: 99 }))?;
    same(fine(store.get(&[item.id]).await)?, vec![item.clone()])?;
    same(fine(store.participants().await)?.len(), 1)?;
    // Nothing was withdrawn, so nothing is refused.
    fine(store.put(&revised(&item, 2), Some(1)).await)?;
    fine(store.put(&by(PERSON, 3), None).await)
}

pub(super) async fn beforehand<B: Backend>(backend: &B, store: &B::Store) -> Result<(), String> {
    same(fine(store.withdraw(PERSON).await)?, Vec::new())?;
    same(fine(store.withdraw(PERSON).await)?, Vec::new())?;
    let merged = fine(backend.again(store).await.merge(vec![by(PERSON, 1), by(OTHER, 2)]).await)?;
    same((merged.changed.len(), merged.kept.len(), merged.withdrawn.len()), (1, 0, 1))?;
    same(everything(store, 10).await?.items, vec![by(OTHER, 2)])
}
