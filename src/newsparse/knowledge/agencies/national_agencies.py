"""Agencies that are known by their names and their marks in datelines alone, a line each."""

from typing import Final

from newsparse.knowledge.agency import Agency

# Canonical name; other names and marks, parted by bars.
_LISTED: Final = """
Agerpres; AGERPRES
Andina; Agencia Andina
ANI; Asian News International
Antara; ANTARA | ANTARA News
APP; Associated Press of Pakistan
APS; Algérie Presse Service | Agence de Presse Sénégalaise
askanews; Askanews
AWP; awp | AWP Finanznachrichten
BelTA; BELTA | БЕЛТА
BNS; Baltic News Service
BSS; Bangladesh Sangbad Sangstha
BTA; БТА
CNA; Central News Agency | Focus Taiwan | 中央社
dpa-AFX; dpa-AFX ProFeed
EQS; EQS News | EQS Group
Folhapress; FOLHA PRESS
GNA; Ghana News Agency
Hina; HINA
IRNA; Islamic Republic News Agency
ISNA; Iranian Students News Agency
KCNA; Korean Central News Agency
KUNA; Kuwait News Agency
LaPresse; LAPRESSE
LETA; LETA news agency
MENA; Middle East News Agency
MNA; Mehr News Agency | Mehr
MTI; Magyar Távirati Iroda
NAN; News Agency of Nigeria
New Ziana; ZIANA
News1; 뉴스1
Newsis; 뉴시스
Notimex; NTX
NZPA; New Zealand Press Association
Petra; Jordan News Agency
Prensa Latina; PRENSA LATINA
QNA; Qatar News Agency
RNS; Religion News Service
SANA; Syrian Arab News Agency
SITA; SITA Slovenská tlačová agentúra
STA; Slovenska tiskovna agencija
STT; STT Info | Suomen Tietotoimisto | STT-Lehtikuva
TAP; Tunis Afrique Presse
TASR; Tlačová agentúra SR
Tanjug; TANJUG | Танјуг
Télam; TELAM | Telam
Ukrinform; Укрінформ | УКРІНФОРМ
UNI; United News of India
UNN; УНН
VNA; Vietnam News Agency | TTXVN
WAFA; Palestine News Agency
ACN Newswire; ACN
JCN Newswire; JCN
Media OutReach; Media OutReach Newswire
"""


def _read(line: str) -> Agency:
    name, _, others = line.partition(";")
    return Agency(name=name.strip(), datelines=(name.strip(), *map(str.strip, others.split("|"))))


AGENCIES: Final = tuple(map(_read, _LISTED.strip().splitlines()))
