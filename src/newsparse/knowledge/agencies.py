"""News, release and picture agencies: what an agency is, and a table of those that the library knows."""

from functools import lru_cache
from typing import Any, Final

from attrs import frozen

from newsparse.arguments import checked
from newsparse.documented import documented
from newsparse.terms import AgencyKind


@documented
@frozen(eq=False, repr=False, field_transformer=checked)
class Agency:
    """A news, release or picture agency.

    >>> import newsparse
    >>> harbour = newsparse.Agency("Harbour News", datelines=("(HNA)",), credits=("HNA/*",))
    >>> newsparse.Parser(agencies=[harbour]).parse("ELMFORD (HNA) - The pier reopened on Friday.", headline="").dateline.agency
    'Harbour News'
    """

    name: str
    """The canonical name, as `Caption.agency` and `Dateline.agency` give it."""
    kind: AgencyKind = AgencyKind.NEWS
    """What it supplies: news, releases or pictures."""
    names: tuple[str, ...] = ()
    """Every name used in bylines, credits and affiliations, including the canonical one."""
    datelines: tuple[str, ...] = ()
    """Its marks in a dateline, as printed: "(AP)", "/PRNewswire/"."""
    credits: tuple[str, ...] = ()
    """Its picture credits, as printed; `*` matches the photographer: `REUTERS/*`, `CGTN Photo`."""
    end_marks: tuple[str, ...] = ()
    """Lines that end its stories, as printed."""


@lru_cache(maxsize=1)
def load() -> tuple[Agency, ...]:
    """Return every agency.

    >>> [agency.name for agency in load()][:1]
    ['AP']
    """
    tables = ((_NEWS, AgencyKind.NEWS), (_RELEASES, AgencyKind.RELEASE), (_PICTURES, AgencyKind.PHOTO))
    described = (Agency(kind=kind, **fields) for table, kind in tables for fields in _entries(table))
    listed = (Agency(fields["name"], datelines=(fields["name"], *fields["names"])) for fields in _entries(_BY_DATELINE))
    return (*described, *listed)


def _entries(table: str) -> list[dict[str, Any]]:
    """Read a table: an indented line contains a field of the agency above it."""
    entries: list[dict[str, Any]] = []
    for line in table.strip().splitlines():
        name, _, listed = line.partition(":")
        values = tuple(filter(None, map(str.strip, listed.split("|"))))
        if line.startswith(" "):
            entries[-1][name.strip().replace(" ", "_")] = values
        else:
            entries.append({"name": name, "names": values})
    return entries


# The canonical name and, after the colon, every name; below it the agency's marks, as printed. Bars separate them.
# If two agencies share a mark, the earlier one wins.
_NEWS: Final = """
AP: AP | Associated Press | The Associated Press | 美联社 | 美聯社 | AP通信
    datelines: (AP) | (أ ب)
    credits: AP Photo/* | * / AP | */AP | AP Photo | AP | (AP Photo/*)
    end marks: ___
Reuters: Reuters | Reuter | Thomson Reuters | Рейтер | 路透社 | 路透 | ロイター | 로이터
    datelines: (Reuters) | Reuter | (Reuters Breakingviews) | (رويترز) | (רויטרס)
    credits: REUTERS/* | */Reuters | REUTERS | Reuters
    end marks: Reuter | REUTER | Reuters
AFP: AFP | Agence France-Presse | Agence France Presse | 法新社 | АФП
    datelines: (AFP) | (أ ف ب) | (ا ف ب) | (فرانس برس)
    credits: */AFP via Getty Images | */AFP | AFP/* | AFP PHOTO | AFP
dpa: dpa | Deutsche Presse-Agentur | dpa-infocom | dpa/lno | dpa correspondents | 德新社 | ДПА
    datelines: (dpa) | (dpa/lno) | (dpa/tmn) | (د ب أ)
    credits: */dpa | dpa/* | dpa
UPI: UPI | United Press International
    datelines: (UPI)
    credits: */UPI | UPI
Xinhua: Xinhua | Xinhua News Agency | 新华社
    datelines: (Xinhua) | 新华社 | (شينخوا)
    credits: Xinhua/* | */Xinhua | [Xinhua/*] | Xinhua
    end marks: Enditem | (完)
TASS: TASS | ITAR-TASS | ТАСС | 塔斯社
    datelines: /TASS/. | /TASS/ | (TASS) | /ТАСС/.
    credits: */TASS | TASS/* | TASS
EFE: EFE | Agencia EFE | 埃菲社
    datelines: (EFE).- | (EFE) | (EFECOM) | (EFEAGRO)
    credits: EFE/* | */EFE | EFE
    end marks: EFE
ANSA: ANSA | Agenzia ANSA
    datelines: (ANSA)
    credits: ANSA/* | */ANSA | ANSA
    end marks: (ANSA). | (ANSA)
Kyodo: Kyodo | Kyodo News | 共同通信 | 共同 | 共同社
    datelines: (Kyodo) | 【共同】
    credits: Kyodo News/* | */Kyodo | Kyodo News | Kyodo
    end marks: ==Kyodo | Kyodo
Yonhap: Yonhap | Yonhap News Agency | Yonhap News | 연합뉴스 | 聯合ニュース | 韩联社 | 韓聯社
    datelines: (Yonhap) | =연합뉴스)
    credits: */Yonhap | Yonhap/* | Yonhap | 연합뉴스
    end marks: (END) | (끝)
PA: PA | PA Media | Press Association | PA news agency | PA Images
    datelines: (PA)
    credits: */PA Wire | */PA | PA Images | PA Wire | PA
CGTN: CGTN | China Global Television Network
    datelines: (CGTN)
    credits: CGTN Photo | */CGTN | CGTN
China Daily: China Daily | China Daily Global
    credits: */China Daily | [Photo by */China Daily] | China Daily
KNA: KNA | Katholische Nachrichten-Agentur
    datelines: (KNA)
    credits: */KNA | KNA/* | KNA
Ritzau: Ritzau | ritzau | Ritzau Scanpix | Ritzaus Bureau
    datelines: (Ritzau) | /ritzau/
    credits: */Ritzau Scanpix | */Scanpix | Ritzau Scanpix | Ritzau
    end marks: /ritzau/ | /RITZAU/ | /ritzau | /ritzau/AFP | /ritzau/AP | /ritzau/dpa | /ritzau/NTB | /ritzau/Reuters | /ritzau/TT
APA: APA | Austria Presse Agentur
    datelines: (APA)
    credits: APA/* | */APA | APA
    end marks: (APA)
PTI: PTI | Press Trust of India
    datelines: (PTI)
    credits: PTI Photo/* | PTI Photo | PTI
    end marks: PTI
Anadolu: Anadolu | Anadolu Agency | Anadolu Ajansı | AA
    datelines: (AA) | (Anadolu) | (الأناضول)
    credits: */Anadolu via Getty Images | */Anadolu Agency | */Anadolu | Anadolu Agency | AA
IANS: IANS | Indo-Asian News Service
    datelines: (IANS)
    credits: IANS/* | */IANS | IANS
    end marks: --IANS
SPA: SPA | Saudi Press Agency
    datelines: (SPA) | SPA -- | (واس)
    credits: */SPA | SPA
    end marks: -- SPA
Interfax: Interfax | Интерфакс | Interfax-Ukraine | Интерфакс-Украина | ІНТЕРФАКС-УКРАЇНА
    datelines: (Interfax) | INTERFAX.RU | /Interfax/ | Интерфакс
    credits: */Interfax | Interfax
Australian Associated Press: Australian Associated Press
    datelines: (AAP) | AAP
    credits: AAP Image/* | AAP
ANP: ANP | Algemeen Nederlands Persbureau
    datelines: (ANP)
    credits: ANP | ANP/* | */ANP | ANP Foto
    end marks: (c) ANP | © ANP
Belga: Belga | Agence Belga | Belga News Agency
    datelines: (BELGA) | (Belga)
    credits: Belga | BELGA/* | */BELGA | Belga Photo
    end marks: (Belga) | BELGA
Bernama: Bernama
    datelines: (Bernama)
    credits: Bernama | */Bernama
    end marks: -- BERNAMA | --BERNAMA | -BERNAMA | BERNAMA
Bloomberg: Bloomberg | Bloomberg News
    datelines: (Bloomberg)
    credits: Bloomberg | */Bloomberg
The Canadian Press: The Canadian Press | La Presse Canadienne
    datelines: (CP) | (The Canadian Press)
    credits: THE CANADIAN PRESS/*
ČTK: ČTK | CTK | Czech News Agency | Česká tisková kancelář
    datelines: (ČTK) | (CTK)
    credits: ČTK | ČTK/* | */ČTK
epd: epd | Evangelischer Pressedienst
    datelines: (epd)
    credits: epd-bild/* | epd
Europa Press: Europa Press
    datelines: (EUROPA PRESS)
    credits: Europa Press | */Europa Press
Keystone-SDA: Keystone-SDA | SDA | ATS | Keystone-ATS
    datelines: (sda) | (ats) | (Keystone-SDA) | (awp/sda)
    credits: Keystone-SDA | Keystone/* | KEYSTONE/* | */Keystone | Keystone
Lusa: Lusa | Agência Lusa
    datelines: (Lusa)
    credits: Lusa | */Lusa | LUSA
    end marks: Lusa/Fim | Lusa/fim | Lusa/Fim. | Lusa/fim.
NTB: NTB | Norsk Telegrambyrå
    datelines: (NTB)
    credits: NTB | * / NTB | */NTB
    end marks: (©NTB) | (© NTB) | ©NTB | © NTB
PAP: PAP | Polska Agencja Prasowa
    datelines: (PAP)
    credits: PAP | PAP/* | */PAP
RIA Novosti: RIA Novosti | РИА Новости
    datelines: РИА Новости
    credits: RIA Novosti | РИА Новости | * / РИА Новости
Sport-Informations-Dienst: Sport-Informations-Dienst
    datelines: (SID) | (sid)
TT: TT | Tidningarnas Telegrambyrå | TT Nyhetsbyrån
    datelines: (TT)
    credits: TT | */TT | TT/*
WAM: WAM | Emirates News Agency
    datelines: (WAM) | (وام)
    credits: WAM
Adnkronos: Adnkronos
    datelines: (Adnkronos) | (Adnkronos/Labitalia)
    end marks: (Adnkronos)
AGI: Agenzia Giornalistica Italia
    datelines: (AGI)
    end marks: (AGI)
China News Service: China News Service | 中新社 | 中新网 | 中国新闻社
    datelines: 中新社 | 中新网 | (ECNS)
Dow Jones: Dow Jones Newswires
    datelines: (Dow Jones) | (Dow Jones Newswires)
Jiji: Jiji Press | 時事通信
    datelines: (Jiji Press) | 時事
"""
_RELEASES: Final = """
PR Newswire: PR Newswire | 美通社 | PRNewswire | PRNewswire-USNewswire | PRNewswire-PRWeb
    datelines: /PRNewswire/ | /PRNewswire-USNewswire/ | /PRNewswire-PRWeb/ | /CNW/
Business Wire: Business Wire | BUSINESS WIRE
    datelines: (BUSINESS WIRE)
    credits: Business Wire
GlobeNewswire: GlobeNewswire | GLOBE NEWSWIRE | GlobeNewswire, Inc.
    datelines: (GLOBE NEWSWIRE)
    credits: GlobeNewswire
ACCESSWIRE: ACCESSWIRE | ACCESS Newswire | Accesswire
    datelines: / ACCESSWIRE / | / ACCESS Newswire / | (ACCESSWIRE)
    credits: ACCESSWIRE
news aktuell: news aktuell
    datelines: (ots)
Newsfile: Newsfile Corp.
    datelines: (Newsfile Corp.)
Marketwired: Marketwired | Marketwire
    datelines: (Marketwired) | (Marketwire)
"""
_PICTURES: Final = """
CFP: CFP | China Foto Press
    credits: */CFP | CFP Photo | CFP
Getty Images: Getty Images | Getty | iStock | gettyimages.ru | gettyimages.com
    credits: */Getty Images | Getty Images/* | * via Getty Images | Getty Images | Getty
EPA: EPA | EPA-EFE | European Pressphoto Agency | epa
    credits: */EPA-EFE | EPA-EFE/* | EPA/* | */EPA | EPA-EFE | EPA
imago: imago | IMAGO | imago images
    credits: IMAGO/* | imago images/* | */imago images | */IMAGO | imago images | imago
picture alliance: picture alliance | picture-alliance | dpa Picture-Alliance
    credits: picture alliance/dpa/* | picture alliance/* | */picture alliance | picture alliance / * | picture alliance
"""
# Agencies that are known only by their marks in datelines: the canonical name, which is a mark too, and the others.
_BY_DATELINE: Final = """
Agência Brasil: AGÊNCIA BRASIL
Agerpres: AGERPRES
Andina: Agencia Andina
ANI: Asian News International
Antara: ANTARA | ANTARA News
APP: Associated Press of Pakistan
APS: Algérie Presse Service | Agence de Presse Sénégalaise
askanews: Askanews
AWP: awp | AWP Finanznachrichten
BelTA: BELTA | БЕЛТА
BNS: Baltic News Service
BSS: Bangladesh Sangbad Sangstha
BTA: БТА
CNA: Central News Agency | Focus Taiwan | 中央社
dpa-AFX: dpa-AFX ProFeed
EQS: EQS News | EQS Group
Folhapress: FOLHA PRESS
GNA: Ghana News Agency
Hina: HINA
IRNA: Islamic Republic News Agency | ایرنا | إرنا
ISNA: Iranian Students News Agency | ایسنا
KCNA: Korean Central News Agency
KUNA: Kuwait News Agency | كونا
LaPresse: LAPRESSE
LETA: LETA news agency
MENA: Middle East News Agency | أ ش أ
MNA: Mehr News Agency | Mehr | خبرگزاری مهر
MTI: Magyar Távirati Iroda
NAN: News Agency of Nigeria
New Ziana: ZIANA
News1: 뉴스1
Newsis: 뉴시스
Notimex: NTX
NZPA: New Zealand Press Association
Petra: Jordan News Agency | بترا
Prensa Latina: PRENSA LATINA
QNA: Qatar News Agency | قنا
RNS: Religion News Service
SANA: Syrian Arab News Agency | سانا
SITA: SITA Slovenská tlačová agentúra
STA: Slovenska tiskovna agencija
STT: STT Info | Suomen Tietotoimisto | STT-Lehtikuva
TAP: Tunis Afrique Presse
TASR: Tlačová agentúra SR
Tanjug: TANJUG | Танјуг
Télam: TELAM | Telam
Ukrinform: Укрінформ | УКРІНФОРМ
UNI: United News of India
UNN: УНН
VNA: Vietnam News Agency | TTXVN
WAFA: Palestine News Agency | وفا
Beritasatu.com: BERITASATU.COM
Bisnis.com: BISNIS.COM
CNBC Indonesia: CNBC INDONESIA
CNN: CNN Business | CNN Money | CNNMoney | CNN Health | CNN Politics | CNN Sport | CNN Travel | CNN en Español
CNN Indonesia: CNN INDONESIA
JawaPos.com: JAWAPOS.COM
Kompas.com: KOMPAS.com
Liputan6.com: LIPUTAN6.COM
Republika.co.id: REPUBLIKA.CO.ID
SINDOnews.com: SINDONEWS.COM
Tempo.co: TEMPO.CO
Tribunnews.com: TRIBUNNEWS.COM
ACN Newswire: ACN
JCN Newswire: JCN
Media OutReach: Media OutReach Newswire
"""
