//! What two tablets show each other as QR codes to find and recognise each other: of a session description (SDP, RFC 8866,
//! as WebRTC uses it, RFC 8829) only what differs from one connection to the next. The other side builds the rest anew.
//!
//! A code is `CG` and then Crockford's Base32 (letters and digits that are not mistaken for one another), so it can be
//! typed or pasted as well, and fits a QR code's alphanumeric mode. Its last four bytes are a check sum.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use uuid::Uuid;

use super::VERSION;
use crate::keeping::archive::crc32;

/// What every code begins with.
const HEAD: &str = "CG";
/// Crockford's Base32.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Most addresses in a code; a tablet has one or two.
const MOST_ADDRESSES: usize = 6;

/// Which of the two codes it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The first, shown by the tablet that sends.
    Offer,
    /// The second, shown by the tablet that has read an offer: that code's [`Card::mark`].
    Answer(u32),
}

/// Where a tablet can be reached in its own network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Address {
    /// By its address.
    Ip(IpAddr),
    /// By a random name that only the local network resolves (mDNS): browsers without a camera in use hide addresses.
    Name(Uuid),
}

/// What stands in a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Which code it is.
    pub role: Role,
    /// The project's id.
    pub project: String,
    /// ICE's user name fragment (RFC 8839).
    pub ufrag: String,
    /// ICE's password.
    pub pwd: String,
    /// SHA-256 of the certificate that the connection is encrypted with: whoever else answers is not believed.
    pub fingerprint: [u8; 32],
    /// Where it can be reached, the best first.
    pub addresses: Vec<(Address, u16)>,
}

/// Why a text is no code that can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardError {
    /// Not one of our codes.
    NotOurs,
    /// Something is missing or mistyped.
    Mistyped,
    /// Made by a newer version.
    Newer,
    /// The browser's description lacks something, or there is no network.
    NoNetwork,
}

impl Card {
    /// Takes out of a browser's session description what the other tablet needs.
    ///
    /// # Errors
    /// `NoNetwork`, when nothing in it says where this tablet can be reached.
    pub fn from_sdp(sdp: &str, project: &str, role: Role) -> Result<Self, CardError> {
        let value = |name: &str| sdp.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
        let found = || {
            let addresses: Vec<_> = sdp
                .lines()
                .filter_map(|line| address(line.strip_prefix("a=candidate:")?))
                .take(MOST_ADDRESSES)
                .collect();
            (!addresses.is_empty()).then_some(())?;
            Some(Self {
                role,
                project: project.to_owned(),
                ufrag: value("a=ice-ufrag:")?.to_owned(),
                pwd: value("a=ice-pwd:")?.to_owned(),
                fingerprint: fingerprint(value("a=fingerprint:sha-256 ")?)?,
                addresses,
            })
        };
        found().ok_or(CardError::NoNetwork)
    }

    /// The session description for the browser of the tablet that has read this.
    pub fn to_sdp(&self) -> String {
        let digits: Vec<String> = self.fingerprint.iter().map(|byte| format!("{byte:02X}")).collect();
        let setup = if self.role == Role::Offer { "actpass" } else { "active" };
        let mut lines: Vec<String> = vec![
            "v=0".into(),
            "o=- 1 1 IN IP4 127.0.0.1".into(),
            "s=-".into(),
            "t=0 0".into(),
            "a=group:BUNDLE 0".into(),
            "m=application 9 UDP/DTLS/SCTP webrtc-datachannel".into(),
            "c=IN IP4 0.0.0.0".into(),
            "a=mid:0".into(),
            ["a=ice-ufrag:", &self.ufrag].concat(),
            ["a=ice-pwd:", &self.pwd].concat(),
            ["a=fingerprint:sha-256 ", &digits.join(":")].concat(),
            ["a=setup:", setup].concat(),
            "a=sctp-port:5000".into(),
            "a=max-message-size:262144".into(),
        ];
        for (number, (address, port)) in (1_u32..).zip(&self.addresses) {
            let address = match address {
                Address::Ip(ip) => ip.to_string(),
                Address::Name(name) => [&name.to_string(), ".local"].concat(),
            };
            // RFC 8445, 5.1.2: host candidates, the first the most wanted.
            let priority = (126 << 24) | ((65_536 - number) << 8) | 255;
            lines.push(format!("a=candidate:{number} 1 udp {priority} {address} {port} typ host"));
        }
        lines.push("a=end-of-candidates\r\n".into());
        lines.join("\r\n")
    }

    /// What an answer to this code names, so that it isn't taken for the answer to another.
    pub fn mark(&self) -> u32 {
        crc32(&[&self.bytes()])
    }

    /// The code.
    pub fn to_text(&self) -> String {
        written(self.bytes())
    }

    /// Reads a code as a camera or a person gives it: spaces, hyphens and the case of letters don't matter, `O` is 0, `I`
    /// and `L` are 1.
    ///
    /// # Errors
    /// See [`CardError`].
    pub fn parse(text: &str) -> Result<Self, CardError> {
        let letters: String =
            text.chars().filter(|c| !c.is_whitespace() && *c != '-').map(|c| c.to_ascii_uppercase()).collect();
        let letters = letters.strip_prefix(HEAD).ok_or(CardError::NotOurs)?;
        let (mut bits, mut count) = (0_u32, 0);
        let mut bytes = Vec::new();
        for letter in letters.bytes() {
            let letter = match letter {
                b'O' => b'0',
                b'I' | b'L' => b'1',
                other => other,
            };
            let five = LETTERS.iter().zip(0_u32..).find(|(known, _)| **known == letter).ok_or(CardError::Mistyped)?.1;
            bits = bits << 5 | five;
            count += 5;
            if count >= 8 {
                count -= 8;
                bytes.extend((bits >> count).to_le_bytes().first());
                bits &= (1 << count) - 1;
            }
        }
        let (bytes, sum) = bytes.split_last_chunk::<4>().ok_or(CardError::Mistyped)?;
        if crc32(&[bytes]) != u32::from_le_bytes(*sum) {
            return Err(CardError::Mistyped);
        }
        match bytes.first() {
            Some(version) if *version > VERSION => Err(CardError::Newer),
            _ => read(bytes).ok_or(CardError::Mistyped),
        }
    }

    fn bytes(&self) -> Vec<u8> {
        let mut out = vec![VERSION];
        match self.role {
            Role::Offer => out.push(0),
            Role::Answer(mark) => {
                out.push(1);
                out.extend(mark.to_le_bytes());
            }
        }
        for text in [&self.project, &self.ufrag, &self.pwd] {
            let length = u8::try_from(text.len()).unwrap_or(u8::MAX);
            out.push(length);
            out.extend(text.bytes().take(usize::from(length)));
        }
        out.extend(self.fingerprint);
        for (address, port) in &self.addresses {
            match address {
                Address::Ip(IpAddr::V4(ip)) => {
                    out.push(4);
                    out.extend(ip.octets());
                }
                Address::Ip(IpAddr::V6(ip)) => {
                    out.push(6);
                    out.extend(ip.octets());
                }
                Address::Name(name) => {
                    out.push(0);
                    out.extend(name.as_bytes());
                }
            }
            out.extend(port.to_le_bytes());
        }
        out
    }
}

/// A code of these bytes.
fn written(mut bytes: Vec<u8>) -> String {
    bytes.extend(crc32(&[&bytes]).to_le_bytes());
    let mut text = HEAD.to_owned();
    let (mut bits, mut count) = (0_u32, 0);
    let mut letter = |five: u32| text.extend(LETTERS.get(five as usize & 31).map(|letter| char::from(*letter)));
    for byte in bytes {
        bits = bits << 8 | u32::from(byte);
        count += 8;
        while count >= 5 {
            count -= 5;
            letter(bits >> count);
        }
        bits &= 31;
    }
    if count > 0 {
        letter(bits << (5 - count));
    }
    text
}

fn read(bytes: &[u8]) -> Option<Card> {
    let mut rest = bytes.get(1..)?;
    let rest = &mut rest;
    let role = match take(rest)? {
        [0] => Role::Offer,
        [1] => Role::Answer(u32::from_le_bytes(take(rest)?)),
        _ => return None,
    };
    let (project, ufrag, pwd) = (text(rest)?, text(rest)?, text(rest)?);
    // They are put into lines of a session description.
    let plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
    (plain(&ufrag) && plain(&pwd)).then_some(())?;
    let fingerprint = take(rest)?;
    let mut addresses = Vec::new();
    while !rest.is_empty() && addresses.len() < MOST_ADDRESSES {
        let address = match take(rest)? {
            [4] => Address::Ip(Ipv4Addr::from(take::<4>(rest)?).into()),
            [6] => Address::Ip(Ipv6Addr::from(take::<16>(rest)?).into()),
            [0] => Address::Name(Uuid::from_bytes(take(rest)?)),
            _ => return None,
        };
        addresses.push((address, u16::from_le_bytes(take(rest)?)));
    }
    rest.is_empty().then_some(Card { role, project, ufrag, pwd, fingerprint, addresses })
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (head, tail) = rest.split_first_chunk::<N>()?;
    *rest = tail;
    Some(*head)
}

fn text(rest: &mut &[u8]) -> Option<String> {
    let [length] = take(rest)?;
    let (text, tail) = rest.split_at_checked(usize::from(length))?;
    *rest = tail;
    std::str::from_utf8(text).ok().map(str::to_owned)
}

/// A candidate's address, if it is one of this network: `1 1 udp 2113937151 192.168.4.2 54400 typ host …`.
fn address(candidate: &str) -> Option<(Address, u16)> {
    let mut words = candidate.split_ascii_whitespace().skip(1);
    let component = words.next()?;
    let protocol = words.next()?;
    let host = words.nth(1)?;
    let port = words.next()?.parse().ok()?;
    (component == "1" && protocol.eq_ignore_ascii_case("udp") && words.nth(1)? == "host").then_some(())?;
    let address = match host.strip_suffix(".local") {
        Some(name) => Address::Name(Uuid::try_parse(name).ok()?),
        None => Address::Ip(host.parse().ok()?),
    };
    Some((address, port))
}

fn fingerprint(digits: &str) -> Option<[u8; 32]> {
    let bytes: Option<Vec<u8>> = digits.split(':').map(|byte| u8::from_str_radix(byte, 16).ok()).collect();
    bytes?.try_into().ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a test that cannot go on should stop
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What Chromium 142 gives for a data channel, its camera not in use.
    const CHROMIUM: &str = "v=0\r\no=- 4611731400430051336 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0\r\n\
        a=extmap-allow-mixed\r\na=msid-semantic: WMS\r\nm=application 54400 UDP/DTLS/SCTP webrtc-datachannel\r\n\
        c=IN IP4 192.168.4.2\r\n\
        a=candidate:1 1 udp 2113937151 3f2504e0-4f89-41d3-9a0c-0305e82c3301.local 54400 typ host generation 0\r\n\
        a=candidate:2 1 udp 2113939711 192.168.4.2 54401 typ host generation 0 network-id 1 network-cost 999\r\n\
        a=candidate:3 1 tcp 1518280447 192.168.4.2 9 typ host tcptype active generation 0\r\n\
        a=candidate:4 1 udp 1677729535 81.2.69.142 54400 typ srflx raddr 0.0.0.0 rport 0 generation 0\r\n\
        a=candidate:5 1 udp 2113939711 fd00::1a2b 54402 typ host generation 0\r\n\
        a=ice-ufrag:Ab+/\r\na=ice-pwd:0123456789abcdefghijklmn\r\na=ice-options:trickle\r\na=fingerprint:sha-256 \
        00:01:02:03:04:05:06:07:08:09:0A:0B:0C:0D:0E:0F:10:11:12:13:14:15:16:17:18:19:1A:1B:1C:1D:1E:FF\r\n\
        a=setup:actpass\r\na=mid:0\r\na=sctp-port:5000\r\na=max-message-size:262144\r\n";

    fn card() -> Card {
        Card::from_sdp(CHROMIUM, "living-roots-ealing", Role::Offer).unwrap()
    }

    fn cards() -> impl Strategy<Value = Card> {
        let address = prop_oneof![
            any::<[u8; 4]>().prop_map(|ip| Address::Ip(Ipv4Addr::from(ip).into())),
            any::<[u8; 16]>().prop_map(|ip| Address::Ip(Ipv6Addr::from(ip).into())),
            any::<u128>().prop_map(|name| Address::Name(Uuid::from_u128(name))),
        ];
        let role = prop_oneof![Just(Role::Offer), any::<u32>().prop_map(Role::Answer)];
        let addresses = proptest::collection::vec((address, any::<u16>()), 1..=MOST_ADDRESSES);
        (role, "[a-z-]{1,40}", "[!-~]{4,20}", "[!-~]{22,40}", any::<[u8; 32]>(), addresses).prop_map(
            |(role, project, ufrag, pwd, fingerprint, addresses)| Card {
                role,
                project,
                ufrag,
                pwd,
                fingerprint,
                addresses,
            },
        )
    }

    #[test]
    fn only_what_reaches_this_tablet_in_its_own_network_stands_in_a_code() {
        let card = card();
        let ports: Vec<u16> = card.addresses.iter().map(|(_, port)| *port).collect();
        assert_eq!(ports, [54_400, 54_401, 54_402]);
        assert_eq!((card.ufrag.as_str(), card.pwd.as_str()), ("Ab+/", "0123456789abcdefghijklmn"));
        assert_eq!((card.fingerprint[1], card.fingerprint[31]), (1, 255));
    }

    #[test]
    fn a_usual_code_fits_a_qr_code_of_moderate_size() {
        let mut card = card();
        card.addresses.truncate(2);
        let code = card.to_text();
        // Version 11 at medium correction: 61 by 61 squares, 366 letters.
        assert!(code.len() <= 366, "{} letters", code.len());
        assert!(code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()), "{code}");
    }

    #[test]
    fn a_code_is_read_however_a_person_types_it() {
        let code = card().to_text();
        let groups: Vec<String> = code.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four).into()).collect();
        for typed in [code.to_lowercase(), groups.join(" "), groups.join("-"), format!("\n {} \n", groups.join("\n"))] {
            assert_eq!(Card::parse(&typed), Ok(card()));
        }
        let body = &code[2..];
        assert_eq!(Card::parse(&["CG", &body.replace('0', "o").replace('1', "l")].concat()), Ok(card()));
    }

    #[test]
    fn what_is_no_code_says_what_is_wrong() {
        let code = card().to_text();
        let slip = [&code[..40], if &code[40..41] == "Z" { "Y" } else { "Z" }, &code[41..]].concat();
        let cases = [
            ("https://example.org", CardError::NotOurs),
            ("", CardError::NotOurs),
            ("CG", CardError::Mistyped),
            ("CG!!!", CardError::Mistyped),
            (&code[..code.len() - 3], CardError::Mistyped),
            (&slip, CardError::Mistyped),
        ];
        for (text, expected) in cases {
            assert_eq!(Card::parse(text), Err(expected), "{text}");
        }
        assert_eq!(Card::from_sdp("v=0\r\n", "demo", Role::Offer), Err(CardError::NoNetwork));
    }

    #[test]
    fn a_code_of_a_newer_version_says_so() {
        let mut bytes = card().bytes();
        bytes[0] = VERSION + 1;
        bytes.extend(b"what it says besides");
        assert_eq!(Card::parse(&written(bytes)), Err(CardError::Newer));
    }

    #[test]
    fn the_description_built_anew_says_what_the_first_one_said() {
        let built = Card::from_sdp(&card().to_sdp(), "living-roots-ealing", Role::Offer);
        assert_eq!(built, Ok(card()));
        assert!(card().to_sdp().contains("a=setup:actpass"));
        let answer = Card { role: Role::Answer(card().mark()), ..card() };
        assert!(answer.to_sdp().contains("a=setup:active"));
        assert_ne!(answer.mark(), card().mark());
    }

    proptest! {
        #[test]
        fn a_code_reads_back_as_it_was_written(card in cards()) {
            prop_assert_eq!(Card::parse(&card.to_text()), Ok(card.clone()));
            prop_assert_eq!(Card::from_sdp(&card.to_sdp(), &card.project, card.role), Ok(card));
        }

        #[test]
        fn a_code_with_one_letter_changed_is_never_read(card in cards(), at in any::<usize>(), to in 0_usize..32) {
            let mut code = card.to_text().into_bytes();
            let at = 2 + at % (code.len() - 2);
            prop_assume!(code[at] != LETTERS[to]);
            code[at] = LETTERS[to];
            // The last letter may hold spare bits only.
            if let Ok(read) = Card::parse(&String::from_utf8(code).unwrap()) {
                prop_assert_eq!(read, card);
            }
        }

        #[test]
        fn whatever_is_typed_does_no_harm(text in "\\PC{0,60}") {
            let _ = Card::parse(&text);
            let _ = Card::parse(&["CG", &text].concat());
            let _ = Card::from_sdp(&text, "demo", Role::Offer);
        }
    }
}
