//! The words by which a street is known in the languages spoken here, and the words that tell other numbers apart.
//! Lists of words with spaces between them, all in small letters; a word is compared in small letters too.

/// Whether a list holds a word.
pub(super) fn lists(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|listed| listed == word)
}

/// After the name, with the number first: "12 High Street". Also as other scripts write the English words.
pub(super) const AFTER: &str = "\
    street st road rd avenue ave lane ln crescent cres terrace mews gdns cl স্ট্রিট স্ট্রীট রোড লেন এভিনিউ সড়ক \
    ਸਟਰੀਟ ਸਟ੍ਰੀਟ ਰੋਡ ਲੇਨ ਐਵੇਨਿਊ ગલી સ્ટ્રીટ રોડ શેરી ஸ்ட்ரீட் ரோடு தெரு சாலை سٹریٹ اسٹریٹ روڈ لین ستريت رود استریت \
    стрит роуд";

/// The same, but everyday words as well: they need capitals, on the name too.
pub(super) const AFTER_CAPITAL: &str = "\
    buildings close court ct dr drive end estate gardens gate green grove heights hill house mansions mount parade \
    park passage path pl place point quay rise row square sq tce vale view villas walk way wharf yard";

/// In front of the name, with the number last: "via Maggio 12", "ul. Długa 5".
pub(super) const BEFORE: &str = "\
    via viale piazza piazzale corso vicolo largo borgo lungarno ul ulica ulicy aleja al plac pl osiedle os str \
    strada străzii bulevardul bd bdul aleea calea piața șoseaua şoseaua intrarea calle avenida plaza paseo rua \
    travessa praça rue boulevard avenue chemin impasse ул улица улице проспект пр переулок waddada wadada jidka \
    شارع طريق خیابان کوچه گلی سڑک";

/// In front of the name, with the number before both: "12 rue de Rivoli".
pub(super) const BETWEEN: &str = "rue boulevard avenue allée chemin impasse شارع خیابان";

/// After the name and before the number: "Gedimino g. 12".
pub(super) const AFTER_NAME: &str = "g gatvė gatvės pr prospektas alėja";

/// Between street and number: "Strada Lungă nr. 5".
pub(super) const NUMBER_SIGNS: &str = "nr no n numero número num д дом رقم پلاک نمبر";

/// Homes within a house, in front of their number: "Flat 3, 12 High Street".
pub(super) const UNITS: &str = "\
    flat apartment apt unit room appartement appartamento interno mieszkanie apartament ap квартира кв ਫਲੈਟ \
    ফ্ল্যাট ફ્લેટ فلیٹ شقة";

/// Words between a number and "street" that make it no address: "10 minutes down the road".
pub(super) const NEVER: &str = "\
    a about across again all along am an and april are around as at august away bar bars bikes bus buses but by \
    cars children day days december down each families feet february flats for friends from ft he her his home \
    homes hour hours houses hr hrs i if in is it its january july june kids kilometres km local m march may metre \
    metres mile miles min mins minute minutes month months more mph my near no november o'clock october of off on \
    or other our out over p past pence people percent person pm pounds quid sat september she shops so stop stops \
    than that the their then these they this those times to trees up very was way we week weeks were which who \
    with year years yards you your";

/// The same, unless they have a capital: "12 New Road" is one, "2 new street lights" is none.
pub(super) const NEVER_SMALL: &str = "\
    bad big busy clean community dark different free good great green important large little lovely main narrow \
    new nice old public quiet safe side small wide";

/// Words in front of a number that make it no house number: "the 207 Uxbridge Road bus".
pub(super) const COUNTED: &str = "about all nearly only other our over than the these those top";

/// Words around the numbers of buses.
pub(super) const BUSES: &str = "\
    bus buses route routes tram line autobus autobusy autobuz autobuzul autobuses автобус বাস ਬੱਸ بس باص";

/// What a number after a street's name counts, if it is no house: "via Acton 10 minutes". Beginnings of words.
pub(super) const COUNTABLE: &str = "\
    min hour hr h ore ora hora godz мин час day week month year giorn ann año ano ans lat lata dni zi ani лет дн \
    am pm bus stop people person kids child times km metr mètr mile meter euro pound zł lei shop dakika fermat \
    przystan bar";

/// Small words inside the names of streets, which tell nothing by their small letters.
pub(super) const PARTICLES: &str = "\
    de du des da do dos das del della dello dei degli delle dell di la le les l d lui e y san al el";

/// Words that end the search for a street before the number: they begin a sentence's next thought.
pub(super) const BREAKS: &str = "\
    the a an and to then at in on is for with takes about alle ore dalle fino ci sono con per hay hace są jest do \
    na sunt este are из в на до فيه في من there it which that every by";
