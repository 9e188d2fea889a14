"""The skills that occupations are described by, in plain words, and which of them a resume speaks of."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

# How far a skill goes in words, on the scale of levels of the O*NET database (0 to 7). The places are our choice.
LEVELS: Mapping[float, str] = {
    0.0: "Not yet",
    2.0: "A little",
    3.5: "Solid",
    5.0: "Strong",
    6.5: "Outstanding",
}


def level_in_words(level: float) -> str:
    """Return how far a skill goes in the word that was chosen for it; a level from elsewhere as a figure."""
    return LEVELS[level].lower() if level in LEVELS else f"{level:g} of 7"


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """A skill by its name in the O*NET database, what it means in our words, and words of a resume that speak of it.

    A clue that ends in * stands for every word that begins so.
    """

    name: str
    means: str
    clues: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """A skill that a resume may speak of, with the words that say so."""

    name: str
    because: Sequence[str]


SKILLS: Mapping[str, Skill] = {
    name: Skill(name=name, means=means, clues=clues)
    for name, means, clues in (
        ("Active Learning", "seeing what something new means for what comes next", "learned, self-taught, course*, certificat*, retrain*"),
        ("Active Listening", "hearing people out and asking back", "listen*, interview*, counsel*, consultation*, intake, helpline"),
        ("Complex Problem Solving", "finding a way where none is laid out", "problem*, solv*, root cause, redesign*, turnaround"),
        ("Coordination", "fitting what I do to what others do", "coordinat*, liais*, schedul*, shift*, cross-functional, logistics"),
        ("Critical Thinking", "weighing arguments", "analy*, evaluat*, research*, review*, audit*, thesis"),
        ("Equipment Maintenance", "keeping machines in order", "maintenance, servic* equipment, calibrat*, lubricat*, inspect*"),
        ("Equipment Selection", "choosing the right tool", "procure* equipment, select* equipment, tooling, specif* equipment"),
        ("Installation", "putting equipment in place", "install*, wiring, assembl*, commission*, mount*"),
        ("Instructing", "showing others how", "teach*, taught, train*, tutor*, instruct*, mentor*, workshop*, onboard*, coach*"),
        ("Judgment and Decision Making", "deciding when each way costs something", "decid*, decision*, prioriti*, triage, approv*"),
        ("Learning Strategies", "choosing how best to learn or teach", "curricul*, lesson*, syllabus, learning material*, e-learning"),
        ("Management of Financial Resources", "deciding what money goes where", "budget*, financ*, forecast*, cost*, fundrais*, grant*"),
        ("Management of Material Resources", "seeing that things are there when needed", "inventor*, stock*, supplies, warehous*, procure*, purchas*"),
        ("Management of Personnel Resources", "leading people and bringing them on", "led a team, managed a team, supervis*, hire*, hiring, team lead*, direct report*, staff of, head of"),
        ("Mathematics", "working things out with numbers", "statistic*, mathematic*, calculat*, calculus, algebra, model*, spreadsheet*, excel, dos*"),
        ("Monitoring", "watching how well something goes, and putting it right", "monitor*, track*, follow-up, kpi*, report*, complian*, check*"),
        ("Negotiation", "bringing people to terms", "negotiat*, mediat*, contract*, settle*, bargain*"),
        ("Operation and Control", "running machines", "operat* machine*, drive*, driving, forklift, cnc, crane, press operator"),
        ("Operations Analysis", "turning needs into a design", "requirement*, specification*, user stor*, needs analysis, product design"),
        ("Operations Monitoring", "watching gauges and screens", "control room, gauges, dashboard*, telemetry, alarm*"),
        ("Persuasion", "changing minds", "persuad*, sales, sold, selling, pitch*, campaign*, advoca*, fundrais*, marketing"),
        ("Programming", "writing programs", "program*, software, python, java, javascript, typescript, sql, c++, developer, code, coding, html, css, scripts"),
        ("Quality Control Analysis", "testing whether something is good", "quality, qa, qc, inspect*, test*, gmp, iso 9001, validat*, proofread*"),
        ("Reading Comprehension", "understanding what is written for work", "literature, read*, guideline*, regulat*, proofread*, edit*, stud*"),
        ("Repairing", "mending what is broken", "repair*, mend*, restor*, refurbish*"),
        ("Science", "using what science knows", "science, scientif*, laborator*, lab, experiment*, chemi*, biolog*, physic*, pharma*, clinical"),
        ("Service Orientation", "looking for ways to help", "customer*, client*, patient*, guest*, volunteer*, service, support*, care, hospitality"),
        ("Social Perceptiveness", "noticing how people feel and why", "counsel*, nurs*, social work*, care, caregiv*, conflict*, empath*, patient*"),
        ("Speaking", "telling people so that they understand", "present*, speak*, spoke, talks, lectur*, moderat*, host*, explain*"),
        ("Systems Analysis", "seeing how a whole works and what changes would do", "system* analysis, process improvement, workflow*, lean, six sigma, simulat*"),
        ("Systems Evaluation", "finding what tells whether a whole works", "evaluat*, metric*, indicator*, benchmark*, impact assessment"),
        ("Technology Design", "shaping equipment or technology to fit people", "ux, user experience, prototype*, usability, interface design, product design, cad"),
        ("Time Management", "handling my own time and that of others", "deadline*, time management, schedul*, on time, project manag*, organis*, organiz*, punctual*"),
        ("Troubleshooting", "finding out why something does not work", "troubleshoot*, debug*, diagnos*, fault*, help desk, technical support"),
        ("Writing", "writing so that the reader gets it", "writ*, wrote, author*, edit*, copy*, leaflet*, blog*, article*, newsletter*, report*, content, documentation, publish*"),
    )
}  # fmt: skip


def propose(text: str) -> list[Proposed]:
    """Return the skills that a text speaks of, those with most different words first, each with the words it uses."""
    lowered = text.casefold()
    found = []
    for name in SKILLS:
        said = dict.fromkeys(word.strip() for word in _clues(name).findall(lowered))
        if said:
            found.append(Proposed(name=name, because=list(said)))
    return sorted(found, key=lambda one: (-len(one.because), one.name))


@lru_cache
def _clues(name: str) -> re.Pattern[str]:
    parts = [_pattern(clue.strip()) for clue in SKILLS[name].clues.split(",")]
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)")


def _pattern(clue: str) -> str:
    return re.escape(clue).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")
