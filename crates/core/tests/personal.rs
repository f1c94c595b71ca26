//! Personal details in free text: what is flagged, what must not be, and that no text makes it stumble.

use common_ground_core::personal::{Personal, spot};
use proptest::prelude::*;

use Personal::{Address, Email, NhsNumber, Phone, Postcode};

/// What is flagged, as text.
fn flagged(text: &str) -> Vec<(Personal, &str)> {
    spot(text).into_iter().map(|flag| (flag.what, &text[flag.range])).collect()
}

/// Each text has one flag, on what stands between the brackets « and ».
fn assert_flagged(what: Personal, texts: &[&str]) {
    for marked in texts {
        let text = marked.replace(['«', '»'], "");
        let (_, rest) = marked.split_once('«').unwrap_or_else(|| panic!("{marked}: no mark"));
        let (piece, _) = rest.split_once('»').unwrap_or_else(|| panic!("{marked}: no mark"));
        assert_eq!(flagged(&text), [(what, piece)], "{marked}");
    }
}

#[test]
fn phone_numbers_are_flagged_however_they_are_written() {
    assert_flagged(
        Phone,
        &[
            "Ring me on «07700 900123» after six",
            "«07700900123»",
            "«07700-900-123».",
            "«07700.900.123»",
            "call «020 7946 0958» now",
            "«(020) 7946 0958»",
            "«0161 496 0000», ask for Jo",
            "«01632 960001»",
            "«+44 7700 900123»",
            "«+44 (0)20 7946 0958»",
            "«(+44) 20 7946 0958»",
            "«+447700900123»",
            "«0044 7700 900123» is mine",
            "«00 44 7700 900123»",
            "tel:«07700 900123»",
            "«07 70 09 00 12»",
            "«01.23.45.67.89»",
            "«+39 055 123 4567» in Florence",
            "«+48 601 234 567»",
            "chiamami al «347 123 4567»",
            "«601 234 567» po południu",
            "«+92 300 1234567»",
            "«8 (916) 123-45-67»",
            "«98765 43210»",
            "«555-123-4567»",
            "فون «٠٧٧٠٠ ٩٠٠١٢٣» پر",
            "تلفن «۰۷۷۰۰۹۰۰۱۲۳»",
            "ফোন «০৭৭০০ ৯০০১২৩»",
            "ਫ਼ੋਨ «੦੭੭੦੦ ੯੦੦੧੨੩»",
            "ફોન «૦૭૭૦૦ ૯૦૦૧૨૩»",
            "தொலைபேசி «௦௭௭௦௦ ௯௦௦௧௨௩»",
            "House 12 «07700 900123» 3 kids",
            "since 2020 «07700 900123»",
            "«07700\u{A0}900\u{2011}123»",
        ],
    );
}

#[test]
fn nhs_numbers_are_flagged_as_such_and_not_as_phone_numbers() {
    assert_flagged(
        NhsNumber,
        &[
            "My number is «943 476 5919».",
            "«9434765919»",
            "«943-476-5919»",
            "NHS:«943 476 5919» 12 May",
            "«٩٤٣ ٤٧٦ ٥٩١٩»",
            "«৯৪৩৪৭৬৫৯১৯»",
        ],
    );
    assert_eq!(flagged("943 476 5918"), [(Phone, "943 476 5918")], "wrong check digit");
    assert_eq!(flagged("1111111111"), [(Phone, "1111111111")], "fits, but is nobody's");
    assert_eq!(flagged("+44 943 476 5919"), [(Phone, "+44 943 476 5919")], "a number abroad");
}

#[test]
fn email_addresses_are_flagged_however_they_are_written() {
    assert_flagged(
        Email,
        &[
            "Write to «jo.smith+map@example.co.uk», please",
            "(«jo@example.org»).",
            "«JO@EXAMPLE.ORG»",
            "«jo_smith99@mail.example.com»",
            "«josé@exämple.com»",
            "mail «jo @ example.com»",
            "«jo at example dot com»",
            "it's «jo.smith (at) example (dot) co (dot) uk»!",
            "«07700900123@example.com»",
            "ইমেইল «jo@example.org» এ",
        ],
    );
}

#[test]
fn full_postcodes_are_flagged_in_any_case_with_or_without_a_space() {
    assert_flagged(
        Postcode,
        &[
            "I live in «W5 2AB».",
            "«w52ab»",
            "«W5  2AB»",
            "«EC1A 1BB»",
            "«ec1a1bb»",
            "«SW1A 1AA», London",
            "«M1 1AE»",
            "«NN5 7HN» Kings Heath",
            "«E3 2ne»",
            "«CR2 6XH»",
            "«DN55 1PT»",
            "«W5\u{A0}2AB»",
            "«W٥ ٢AB»",
        ],
    );
}

#[test]
fn house_numbers_with_their_street_are_flagged_in_many_languages() {
    assert_flagged(
        Address,
        &[
            "She lives at «12 High Street» in Acton",
            "«12 high street»",
            "«12a High St», near the park",
            "«12, High Street»",
            "«12-14 Uxbridge Road»",
            "«Flat 3, 12 High St»",
            "«flat 3a, 12 high street»",
            "«Flat 3 Maple Court»",
            "«7 St. Mary's Road»",
            "«7 St Mary’s Rd»",
            "«5 The Avenue»",
            "«8 New Park Lane»",
            "«33 Walpole Gardens»",
            "«3 Mill Hill Park»",
            "abito in «via Maggio 12»",
            "«via maggio 12», terzo piano",
            "«Via della Scala, 12»",
            "«Piazza Santo Spirito 4» è bella",
            "«ul. Długa 5» w Krakowie",
            "mieszkam na «ulicy Długiej 5»",
            "«Strada Lungă nr. 5»",
            "«str. Lunga 5b»",
            "«Calle Mayor 7»",
            "«Rua Augusta, 25»",
            "«12 rue de Rivoli»",
            "«Gedimino g. 12» Vilniuje",
            "«ул. Ленина, 12»",
            "«улица Ленина, д. 12»",
            "«شارع الملك فهد 12»",
            "«١٢ شارع الجامعة»",
            "«خیابان ولیعصر ۱۲»",
            "«১২ হাই স্ট্রিট»",
            "«੧੨ ਹਾਈ ਸਟਰੀਟ»",
            "«૧૨ હાઇ સ્ટ્રીટ»",
            "«௧௨ ஹை ஸ்ட்ரீட்»",
            "«۱۲ ہائی سٹریٹ»",
        ],
    );
}

#[test]
fn several_details_are_flagged_in_order() {
    let text = "Jo, Flat 3, 12 High Street, W5 2AB, 07700 900123, jo@example.org, NHS 943 476 5919";
    let expected = [
        (Address, "Flat 3, 12 High Street"),
        (Postcode, "W5 2AB"),
        (Phone, "07700 900123"),
        (Email, "jo@example.org"),
        (NhsNumber, "943 476 5919"),
    ];
    assert_eq!(flagged(text), expected);
}

#[test]
fn what_is_nobodys_detail_is_not_flagged() {
    let texts = [
        "",
        "My kids play here after school. The women’s gardening group meets on Tuesdays.",
        // years, dates, times
        "In 1998 and 2005, from 2010-2015 and 2016 2017 2018.",
        "1998 2005 and 2019–2021 2022",
        "01/02/2023, 01.02.2023, 2023-02-01, 1 2 2023",
        "12.05.2023 14.06.2023",
        "On 5 May 2024 and 12 May Street party",
        "May 12 2023 500 people came",
        "Open 9-5, 09:00-17:00 and 9.30-17.30 on weekdays, 24/7 in summer",
        "09.00-17.00 10.00-16.00",
        "0900-1700 or 10am to 4pm",
        "9am-12.30pm 2pm-5pm",
        // buses, floors, lists, scales
        "the 207 bus",
        "buses 207 427 607 and E11",
        "the 207 Uxbridge Road bus",
        "bus 65 Ealing Road",
        "No 10 on the list",
        "5 out of 5",
        "In W5 2nd floor, E3 3rd door, N4 4th",
        "1 2 3 4 5 6 7 8 9 10",
        // prices and measures
        "£1,200,000 or £12.50 or 1 200 000 000 people",
        "It costs £1234567890",
        "51.5073509, -0.1277583",
        "25 metre lane, 20 mph road, 5 km path, 10 % more",
        "1.5 miles, 10,000 steps, 37.5°C",
        "123456789012345678901234567890",
        "1234-5678-9012-3456",
        "ISBN 9780306406157",
        "charity 1140676, reference AB1234567890",
        // places and ways that are public
        "W5 alone, and SW1A, and e3",
        "10 minutes down the road",
        "10 minutes walk",
        "10 MINUTES UP THE ROAD",
        "3 kids on my street",
        "2 new street lights and 3 small green spaces",
        "2 community gardens, 2 Parks, 5 Gardens",
        "a 2 way street and a 6 lane road",
        "High Street, Uxbridge Road and Mill Hill Park",
        "In 2020 Church Street was closed",
        "at 10:30 Church Street market opens",
        "our 3 high street banks",
        "Junction 5. The Street is dark.",
        "I walk via Acton 10 minutes every day",
        "via the 207 or via Ealing Broadway, 5 stops",
        "Piazza Santo Spirito 10 minuti a piedi",
        "via Maggio alle 12",
        "via Maggio 12:30",
        "en la calle hay 3 perros",
        "plac zabaw 5 minut stąd",
        "500 g. flour",
        "في شارع جميل 3 محلات",
        "call 999 or 111 or 101",
        "007, 0, 00, 000 000",
        // not e-mail
        "ask @example.org or look@ example.org, meet @ 5, @ealingcouncil, a@b, see you @ the park.Then home",
        "shop at the market, dot the i",
        "look at a dot on the map",
        "W5 2CM",
        "A4 3XX no such letters? QQ1 1AA",
        "B12 5xlarge, H4 2AB",
    ];
    for text in texts {
        assert_eq!(flagged(text), [], "{text}");
    }
}

#[test]
fn a_hostile_text_is_read_in_time_that_grows_with_its_length() {
    for piece in ["1 ", "12 ", "07 ", "a@", "a@b.", "12 a ", "Flat 3, ", "via a ", "W5 ", " at a dot com", "1-", "+44 "]
    {
        // Were the time to grow with the square, this would take minutes.
        spot(&piece.repeat(30_000));
    }
}

/// Words as people write them, without digits and without signs of addresses.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{1,9}( [a-z]{1,9}){0,5}[,.!?]?",
        "[\u{985}-\u{9B9}]{1,6}( [\u{985}-\u{9B9}]{1,6}){0,3}।?",
        "[\u{A15}-\u{A39}]{1,6}( [\u{627}-\u{64A}]{1,6}){0,3}",
        "[А-я]{1,8}(\n[А-я]{1,8}){0,3}",
        "\\PC{0,12}".prop_map(|text| text.chars().filter(|c| c.is_alphabetic() || *c == ' ').collect()),
    ]
}

fn nhs_number() -> impl Strategy<Value = [u8; 10]> {
    proptest::array::uniform9(0..10_u8).prop_filter_map("no check digit, or one digit only", |nine| {
        let sum: u32 = nine.iter().zip((2..=10).rev()).map(|(d, w): (&u8, u32)| u32::from(*d) * w).sum();
        let check = u8::try_from((11 - sum % 11) % 11).ok().filter(|check| *check < 10)?;
        let mut all = [check; 10];
        all[..9].copy_from_slice(&nine);
        all.iter().any(|d| *d != all[0]).then_some(all)
    })
}

/// Digits in the script that has this zero, in groups with a sign between them.
fn written(digits: &[u8], zero: char, groups: &[usize], sign: &str) -> String {
    let mut text = String::new();
    let mut ends = groups.iter().scan(0, |end, length| {
        *end += length;
        Some(*end)
    });
    let mut end = ends.next();
    for (index, digit) in digits.iter().enumerate() {
        if end == Some(index) {
            text.push_str(sign);
            end = ends.next();
        }
        text.extend(char::from_u32(u32::from(zero) + u32::from(*digit)));
    }
    text
}

/// Ways to group eleven digits.
const GROUPS: [(&[usize], &str); 5] =
    [(&[11], ""), (&[5, 6], " "), (&[3, 4, 4], " "), (&[5, 3, 3], "-"), (&[4, 3, 4], ".")];

const ZEROS: [char; 7] = ['0', '٠', '۰', '০', '੦', '૦', '௦'];

/// Whether the piece is flagged as this, and whole.
fn finds(before: &str, piece: &str, after: &str, what: Personal) -> bool {
    flagged(&format!("{before} {piece} {after}")).contains(&(what, piece))
}

proptest! {
    #[test]
    fn every_text_gives_flags_in_order_at_character_boundaries(
        text in prop_oneof!["\\PC*", "[0-9 .@+()\\-/a-zA-Z,]{0,80}", "[০-৯٠-٩ ,.@ক-হa-z]{0,60}", any::<String>()]
    ) {
        let mut end = 0;
        for flag in spot(&text) {
            prop_assert!(flag.range.start >= end && flag.range.start < flag.range.end);
            prop_assert!(text.get(flag.range.clone()).is_some());
            end = flag.range.end;
        }
    }

    #[test]
    fn pieces_of_what_is_flagged_never_make_it_stumble(
        parts in proptest::collection::vec(
            prop_oneof![
                Just("12"), Just("High"), Just("Street"), Just(" "), Just(", "), Just("Flat"), Just("W5"), Just("2AB"), Just("07700"),
                Just("900123"), Just("@"), Just("example.org"), Just("at"), Just("dot"), Just("com"), Just("+44"), Just("("), Just(")"),
                Just("-"), Just("."), Just("via"), Just("Maggio"), Just("943 476 5919"), Just("রোড"), Just("১২"), Just("g."), Just("nr"),
                Just("rue"), Just("de"), Just("a"), Just("\n"), Just("£"), Just("’"), Just("\u{9CD}"),
            ],
            0..14,
        )
    ) {
        let text = parts.concat();
        let flags = spot(&text);
        prop_assert!(flags.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start));
        prop_assert!(flags.iter().all(|flag| text.get(flag.range.clone()).is_some_and(|piece| !piece.is_empty())));
    }

    #[test]
    fn a_phone_number_is_found_among_any_words(
        before in words(), after in words(), rest in proptest::collection::vec(0..10_u8, 9),
        start in prop_oneof![Just([0_u8, 7]), Just([0, 1]), Just([0, 2])],
        (groups, sign) in proptest::sample::select(&GROUPS[..]),
        zero in proptest::sample::select(&ZEROS[..]),
    ) {
        let digits = [&start[..], &rest].concat();
        let piece = written(&digits, zero, groups, sign);
        prop_assert!(finds(&before, &piece, &after, Phone), "{}", piece);
    }

    #[test]
    fn an_international_number_is_found_among_any_words(
        before in words(), after in words(), first in 1..10_u8, rest in proptest::collection::vec(0..10_u8, 9..12),
    ) {
        let digits = [&[first][..], &rest].concat();
        prop_assume!(!digits.starts_with(&[4, 4]));
        let piece = format!("+{}", written(&digits, '0', &[2, 3, 3], " "));
        prop_assume!(digits.len() > 9);
        prop_assert!(finds(&before, &piece, &after, Phone), "{}", piece);
    }

    #[test]
    fn an_nhs_number_is_found_among_any_words(
        before in words(), after in words(), digits in nhs_number(), sign in prop_oneof![Just(""), Just(" "), Just("-")],
        zero in proptest::sample::select(&ZEROS[..]),
    ) {
        let piece = written(&digits, zero, &[3, 3, 4], sign);
        prop_assert!(finds(&before, &piece, &after, NhsNumber), "{}", piece);
    }

    #[test]
    fn a_wrong_check_digit_makes_no_nhs_number(
        digits in nhs_number(), off in 1..10_u8, sign in prop_oneof![Just(""), Just(" "), Just("-")],
    ) {
        let mut wrong = digits;
        wrong[9] = (wrong[9] + off) % 10;
        let piece = written(&wrong, '0', &[3, 3, 4], sign);
        prop_assert!(spot(&piece).iter().all(|flag| flag.what != NhsNumber), "{}", piece);
    }

    #[test]
    fn an_email_address_is_found_among_any_words(
        before in words(), after in words(), name in "[a-z][a-z0-9]{0,8}([._+][a-z0-9]{1,6}){0,2}",
        host in "[a-z0-9]{1,10}(-[a-z0-9]{1,5})?(\\.[a-z]{2,6}){1,3}",
    ) {
        prop_assert!(finds(&before, &[&name, "@", &host].concat(), &after, Email));
    }

    #[test]
    fn a_postcode_is_found_among_any_words(
        before in words(), after in words(),
        outward in "(W|E|NN|UB|SW|EC)([1-9]|[1-9][0-9]|[1-9][A-HJKPSTUW])", inward in "[0-9][ABD-HJLNP-UW-Z]{2}",
        space in prop_oneof![Just(""), Just(" ")], small in any::<bool>(),
    ) {
        let piece = format!("{outward}{space}{inward}");
        let piece = if small { piece.to_lowercase() } else { piece };
        // "w5 2nd" is a floor.
        prop_assume!(!small || !(["st", "nd", "rd", "th"].iter().any(|end| piece.ends_with(end))));
        prop_assert!(finds(&before, &piece, &after, Postcode), "{}", piece);
    }

    #[test]
    fn words_without_digits_have_at_most_written_out_email_addresses(text in words()) {
        prop_assert!(spot(&text).iter().all(|flag| flag.what == Email));
    }
}
