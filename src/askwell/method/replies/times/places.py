"""Which clock hangs in a place that people name: cities of the IANA names, and what those names leave out."""

from functools import cache
from zoneinfo import ZoneInfo, available_timezones

# Larger places without a name of their own among the zones, and countries and states that have one clock.
_MORE = {
    "America/New_York": "Boston, Washington, DC, Washington DC, Philadelphia, Miami, Atlanta, Pittsburgh, Baltimore, Charlotte, Orlando, Tampa, Cleveland, Raleigh, New York City, NYC, Brooklyn, Manhattan, New Jersey, Massachusetts, Connecticut, Georgia, Virginia, Ohio, the East Coast, East Coast, Maine, Vermont, Cambridge MA",
    "America/Toronto": "Ottawa, Montreal, Montréal, Quebec, Ontario",
    "America/Chicago": "Dallas, Houston, Austin, Texas, Minneapolis, St. Louis, Saint Louis, Milwaukee, New Orleans, Nashville, Kansas City, Illinois, Wisconsin, Minnesota, Memphis, San Antonio, Madison",
    "America/Denver": "Colorado, Utah, Salt Lake City, Albuquerque, Montana, Santa Fe",
    "America/Edmonton": "Calgary, Alberta",
    "America/Phoenix": "Arizona, Tucson",
    "America/Los_Angeles": "Seattle, San Francisco, SF, California, Portland, San Diego, Oakland, San Jose, Las Vegas, LA, the West Coast, West Coast, Sacramento, Oregon, Silicon Valley",
    "Pacific/Honolulu": "Hawaii",
    "Europe/London": "England, Scotland, Wales, Manchester, Edinburgh, Glasgow, Leeds, Bristol, Birmingham, Cardiff, Liverpool, Oxford, the UK, UK, Britain, Sheffield, Newcastle, Brighton, Aberdeen, British",
    "Europe/Dublin": "Ireland, Cork, Galway, Irish",
    "Europe/Berlin": "Germany, Munich, München, Hamburg, Frankfurt, Cologne, Köln, Stuttgart, Leipzig, Düsseldorf, Dresden, German",
    "Europe/Zurich": "Switzerland, Zürich, Geneva, Basel, Bern, Lausanne, Swiss",
    "Europe/Vienna": "Austria, Wien, Graz, Austrian",
    "Europe/Paris": "France, Lyon, Marseille, Toulouse, French",
    "Europe/Madrid": "Spain, Barcelona, Valencia, Spanish",
    "Europe/Rome": "Italy, Milan, Milano, Turin, Florence, Naples, Roma, Italian",
    "Europe/Amsterdam": "the Netherlands, Netherlands, Holland, Rotterdam, The Hague, Utrecht, Dutch",
    "Europe/Brussels": "Belgium, Antwerp, Belgian",
    "Europe/Lisbon": "Portugal, Porto, Portuguese",
    "Europe/Stockholm": "Sweden, Gothenburg, Swedish",
    "Europe/Oslo": "Norway, Bergen, Norwegian",
    "Europe/Copenhagen": "Denmark, Aarhus, Danish",
    "Europe/Helsinki": "Finland, Finnish",
    "Europe/Warsaw": "Poland, Krakow, Kraków, Polish",
    "Europe/Prague": "Czechia, the Czech Republic",
    "Europe/Budapest": "Hungary",
    "Europe/Athens": "Greece, Greek",
    "Europe/Istanbul": "Turkey, Ankara",
    "Asia/Kolkata": "India, Mumbai, Delhi, New Delhi, Bangalore, Bengaluru, Chennai, Hyderabad, Pune, Calcutta, Noida, Gurgaon, Indian",
    "Asia/Karachi": "Pakistan, Lahore",
    "Asia/Dubai": "the UAE, UAE, Abu Dhabi",
    "Asia/Shanghai": "China, Beijing, Shenzhen, Guangzhou, Chinese",
    "Asia/Tokyo": "Japan, Osaka, Kyoto, Japanese",
    "Asia/Seoul": "Korea, South Korea, Korean",
    "Asia/Jerusalem": "Israel, Tel Aviv, Israeli",
    "Asia/Ho_Chi_Minh": "Vietnam, Hanoi, Saigon",
    "Asia/Bangkok": "Thailand",
    "Asia/Manila": "the Philippines, Philippines",
    "Africa/Lagos": "Nigeria, Abuja",
    "Africa/Nairobi": "Kenya",
    "Africa/Johannesburg": "South Africa, Cape Town, Durban, Pretoria",
    "Australia/Sydney": "Canberra",
    "Pacific/Auckland": "New Zealand, Wellington, Christchurch",
    "America/Sao_Paulo": "São Paulo, Rio, Rio de Janeiro",
    "America/Argentina/Buenos_Aires": "Argentina",
    "America/Mexico_City": "Mexico, CDMX",
    "America/Bogota": "Colombia, Medellín",
}
# Names of zones that are ordinary words or other places as often.
_NOT_PLACES = frozenset(
    {"center", "central", "eastern", "pacific", "mountain", "knox", "nelson", "reunion", "casey", "davis"}
)


def zone_of(place: str) -> ZoneInfo | None:
    """Return the clock of a place, or nothing where the place is not known."""
    name = _places().get(" ".join(place.casefold().split()))
    return ZoneInfo(name) if name else None


@cache
def _places() -> dict[str, str]:
    cities = {
        name.rpartition("/")[2].replace("_", " ").casefold(): name
        for name in sorted(available_timezones())
        if "/" in name and not name.startswith(("Etc/", "SystemV/", "US/", "Antarctica/"))
    }
    more = {place.strip().casefold(): zone for zone, listed in _MORE.items() for place in listed.split(",")}
    return {name: zone for name, zone in {**cities, **more}.items() if name not in _NOT_PLACES}
