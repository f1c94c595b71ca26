//! From where an address can be opened, as far as its host's name says: a link that works on this device alone is none.

use std::net::{IpAddr, Ipv6Addr};

/// Endings of names that only a network of one's own knows (RFC 6762; RFC 8375; ICANN's resolution 2024.07.29.06).
const OWN_NETWORK: [&str; 4] = [".local", ".home.arpa", ".internal", ".lan"];

/// How far an address reaches; the farther, the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// This device alone.
    Here,
    /// Devices in the same network.
    Nearby,
    /// Every device that is on the internet.
    Anywhere,
}

/// How far a host reaches, by its name as the URL standard writes it: in small letters, IPv6 in brackets, empty for
/// addresses without a host.
pub fn reach(host: &str) -> Reach {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    if let Ok(address) = bare.parse::<IpAddr>() {
        return of_address(address);
    }
    if host.is_empty() || host == "localhost" || host.ends_with(".localhost") {
        Reach::Here
    } else if !host.contains('.') || OWN_NETWORK.iter().any(|end| host.ends_with(end)) {
        Reach::Nearby
    } else {
        Reach::Anywhere
    }
}

fn of_address(address: IpAddr) -> Reach {
    let (here, nearby) = match address.to_canonical() {
        IpAddr::V4(v4) => (v4.is_loopback() || v4.is_unspecified(), v4.is_private() || v4.is_link_local()),
        IpAddr::V6(v6) => (v6.is_loopback() || v6.is_unspecified(), is_own_network(v6)),
    };
    match (here, nearby) {
        (true, _) => Reach::Here,
        (false, true) => Reach::Nearby,
        (false, false) => Reach::Anywhere,
    }
}

/// Unique local (RFC 4193) or link-local (RFC 4291) addresses.
fn is_own_network(address: Ipv6Addr) -> bool {
    let [first, ..] = address.segments();
    first & 0xfe00 == 0xfc00 || first & 0xffc0 == 0xfe80
}
