"""Themes as people called them in six campaigns, with the notes under each, and which of them are one matter.

Written before the rules were; the last two campaigns were not looked at while the rules were made.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Told:
    """A campaign: its themes with what was noted under each, and the pairs that are one."""

    themes: Mapping[str, Sequence[str]]
    same: Sequence[tuple[str, str]] = ()


NURSING = Told(
    themes={
        "night shifts": ["Three nights a week for the first year", "Nobody keeps a marriage on nights"],
        "nightshifts": ["The nights pay a quarter more"],
        "staffing": ["Two of us for thirty beds", "They never fill the beds with enough staff"],
        "how many nurses": ["On Sundays two nurses for thirty beds", "In the clinic there are plenty of us"],
        "team spirit": ["We eat together and cover for each other"],
        "team size": ["Eleven on the ward, four at night"],
        "salary": ["Starts at 62k", "A little over seventy after three years"],
        "pay": ["She gets 34 an hour with weekends"],
        "union": ["The union got them two more days"],
        "certificate": ["Without the ICU certificate you stay on the ward"],
        "ICU certification": ["They pay for the exam and give you two days"],
        "parking": ["The parking costs more than lunch"],
        "burnout": ["Half her year has left"],
        "stress": ["You cry in the car, then you go back in"],
        "back pain": ["Lifting ruined her back"],
    },
    same=[
        ("night shifts", "nightshifts"), ("staffing", "how many nurses"), ("salary", "pay"), ("certificate", "ICU certification"),
        ("burnout", "stress"),
    ],
)  # fmt: skip

ELECTRICIANS = Told(
    themes={
        "apprenticeship": ["Five years with the local", "You sign up in spring"],
        "the apprentice years": ["First year you carry pipe"],
        "union hall": ["You sit on the list and wait for a call"],
        "travel": ["Three weeks in four away"],
        "being on the road": ["You live in motels"],
        "tools": ["Bring your own hand tools, they bring the rest"],
        "math": ["Fractions, and a little trigonometry"],
        "safety": ["They sent a man home for no glasses"],
        "safety rules": ["Lockout is not a suggestion here"],
        "solar": ["Everything new is solar now"],
        "solar work": ["He would go into solar if he were young"],
        "weather": ["Roofs in August"],
        "wages": ["Journeymen at 41"],
        "overtime": ["Sixty hours when a job is late"],
        "working hours": ["Six to two thirty", "Sixty hours if the job runs late"],
        "bosses": ["The foreman makes the job"],
        "the foreman": ["A good foreman makes or breaks the job"],
        "women on site": ["Two in a crew of forty"],
    },
    same=[
        ("apprenticeship", "the apprentice years"), ("travel", "being on the road"), ("safety", "safety rules"), ("solar", "solar work"),
        ("overtime", "working hours"), ("bosses", "the foreman"),
    ],
)  # fmt: skip

LIBRARY = Told(
    themes={
        "budget cuts": ["They closed two branches last year"],
        "cuts": ["Every autumn the council cuts a little more"],
        "closing branches": ["Two branches closed and the van was sold", "No branch is safe"],
        "degree": ["You need the master's even for the desk"],
        "library school": ["Two years, online, for the master's"],
        "difficult visitors": ["A man shouts every Tuesday"],
        "difficult hours": ["Every second Saturday and two evenings"],
        "children's programs": ["Story time is the best hour of the week"],
        "programs for kids": ["She sings with thirty toddlers"],
        "quiet": ["It is not quiet, that is a myth"],
        "job openings": ["One post a year in the county"],
        "how many jobs there are": ["There are two posts for ninety of us"],
        "technology": ["We print, we scan, we fix phones"],
        "helping with computers": ["Half the day I fix phones and print tickets"],
        "respect": ["Nobody asks what you studied"],
        "volunteering": ["Volunteer first, they hire whom they know"],
        "volunteers": ["They let volunteers do what we were paid for"],
    },
    same=[
        ("budget cuts", "cuts"), ("budget cuts", "closing branches"), ("degree", "library school"),
        ("children's programs", "programs for kids"), ("job openings", "how many jobs there are"), ("technology", "helping with computers"),
    ],
)  # fmt: skip

SOFTWARE = Told(
    themes={
        "code review": ["Every line is read by two"],
        "reviews of code": ["They read each line and they are kind"],
        "performance review": ["Twice a year, with a number"],
        "remote": ["Two days in the office, if you like"],
        "working from home": ["I have not seen my desk since March"],
        "home office budget": ["They gave her a chair"],
        "on call": ["A week in six the phone is yours"],
        "pager duty": ["The phone rang twice in her week"],
        "interview": ["Five rounds, one of them a puzzle"],
        "interviews": ["The puzzle round is going away"],
        "AI": ["It writes the tests, we read them"],
        "automation": ["Half of what juniors did is done by machines"],
        "juniors": ["They stopped taking juniors"],
        "first job": ["Fourteen months until someone took her"],
        "second job": ["It took a week, once you have one"],
        "meetings": ["Four hours of them on a Monday"],
        "deep work": ["No meetings before noon"],
        "layoffs": ["One in ten left in May"],
        "job security": ["Nobody feels safe since one in ten went"],
        "women": ["Three in a team of thirty"],
        "clients": ["You never meet one"],
        "customers": ["You read their letters, that is all"],
    },
    same=[
        ("code review", "reviews of code"), ("remote", "working from home"), ("on call", "pager duty"), ("AI", "automation"),
        ("layoffs", "job security"), ("clients", "customers"),
    ],
)  # fmt: skip

KITCHENS = Told(
    themes={
        "heat": ["Forty degrees at the pass"],
        "hot kitchens": ["You drink five liters a shift at the pass"],
        "holidays": ["You work when the others eat"],
        "working at Christmas": ["Every Christmas for nine years"],
        "chefs who yell": ["He threw a pan"],
        "shouting": ["Nobody has to be shouted at any more"],
        "money": ["Minimum and tips"],
        "tips": ["The tips go to the floor, not to us"],
        "starting pay": ["Sixteen an hour to begin with"],
        "school or no school": ["School is for the names in the address book"],
        "culinary school": ["Thirty thousand and you still peel"],
        "own place": ["Two of three are gone in a year"],
        "opening your own restaurant": ["Do it with other people's money"],
        "drinking": ["Everybody drinks after the shift"],
        "food waste": ["A third goes into the bin"],
        "food prices": ["Butter doubled"],
        "long shifts": ["Ten to midnight"],
        "length of shifts": ["Twelve hours and a bus home"],
        "short shifts": ["Lunch only, for parents"],
    },
    same=[
        ("heat", "hot kitchens"), ("holidays", "working at Christmas"), ("chefs who yell", "shouting"), ("money", "starting pay"),
        ("school or no school", "culinary school"), ("own place", "opening your own restaurant"), ("long shifts", "length of shifts"),
    ],
)  # fmt: skip

TEACHING = Told(
    themes={
        "class size": ["Thirty-one in a room for twenty"],
        "size of classes": ["She had thirty-four last year"],
        "behavior": ["Phones are the fight of the day"],
        "discipline": ["You win or lose it in September"],
        "parents": ["They write at midnight"],
        "grading": ["Sundays are for grading"],
        "paperwork": ["Every child has a file like a phone book"],
        "forms and files": ["Forms for the district, files for each child"],
        "license": ["Provisional for two years, then the exam"],
        "licensing": ["Each state has its own"],
        "summer": ["Ten weeks, and you need eight"],
        "vacation": ["The summer pays for the winter"],
        "mentors": ["They gave her a mentor who never came"],
        "mentoring": ["An hour a week with someone who knows"],
        "support for beginners": ["An hour a week with a mentor, on paper"],
        "special needs": ["Four children with a plan in each room"],
        "special education": ["They cannot find anybody for it"],
        "career change": ["Half of her course had been something else"],
        "career ladder": ["Teacher, lead, vice principal"],
        "substitute teaching": ["Sub first, you get in the door"],
        "private schools": ["Less pay, fewer children"],
    },
    same=[
        ("class size", "size of classes"), ("behavior", "discipline"), ("paperwork", "forms and files"), ("license", "licensing"),
        ("summer", "vacation"), ("mentors", "mentoring"), ("mentors", "support for beginners"), ("special needs", "special education"),
    ],
)  # fmt: skip

SEEN = (NURSING, ELECTRICIANS, LIBRARY, SOFTWARE)
UNSEEN = (KITCHENS, TEACHING)
