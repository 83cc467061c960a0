"""Deutsche Presse-Agentur."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="dpa",
    names=("dpa", "Deutsche Presse-Agentur", "dpa-infocom", "dpa/lno", "dpa correspondents", "德新社", "ДПА"),
    datelines=("(dpa)", "(dpa/lno)", "(dpa/tmn)"),
    credits=("*/dpa", "dpa/*", "dpa"),
)
