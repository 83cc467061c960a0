"""Words of bylines and picture credits in English."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=(
        "by",
        "written by",
        "story by",
        "words by",
        "text by",
        "report by",
        "article by",
        "posted by",
        "reported by",
        "author",
        "authors",
    ),
    roles={
        "reporting by": Role.REPORTING,
        "reporting and writing by": Role.REPORTING,
        "reporting": Role.REPORTING,
        "reported by": Role.REPORTING,
        "additional reporting by": Role.ADDITIONAL_REPORTING,
        "additional reporting": Role.ADDITIONAL_REPORTING,
        "further reporting by": Role.ADDITIONAL_REPORTING,
        "writing by": Role.WRITING,
        "writing and editing by": Role.WRITING,
        "written by": Role.WRITING,
        "editing by": Role.EDITING,
        "edited by": Role.EDITING,
        "edited and produced by": Role.EDITING,
        "editing": Role.EDITING,
        "compiled by": Role.WRITING,
        "photography by": Role.PHOTOGRAPHY,
        "photographs by": Role.PHOTOGRAPHY,
        "photos by": Role.PHOTOGRAPHY,
        "pictures by": Role.PHOTOGRAPHY,
        "graphics by": Role.GRAPHICS,
        "graphic by": Role.GRAPHICS,
        "illustration by": Role.GRAPHICS,
        "illustrations by": Role.GRAPHICS,
        "produced by": Role.PRODUCTION,
        "production by": Role.PRODUCTION,
        "video by": Role.PRODUCTION,
        "video produced by": Role.PRODUCTION,
        "translated by": Role.TRANSLATION,
        "translation by": Role.TRANSLATION,
        "contributing": Role.CONTRIBUTION,
        "contributing by": Role.CONTRIBUTION,
        "contributions by": Role.CONTRIBUTION,
        "with contributions from": Role.CONTRIBUTION,
        "contributors": Role.CONTRIBUTION,
        "research by": Role.CONTRIBUTION,
        "with files from": Role.CONTRIBUTION,
        "with": Role.CONTRIBUTION,
    },
    titles=phrases(
        """
        reporter | staff reporter | senior reporter | writer | staff writer | senior writer | sports writer
        science writer | business writer | political writer | food writer | editor | deputy editor
        managing editor | senior editor | associate editor | news editor | city editor | sports editor
        science editor | health editor | business editor | political editor | economics editor | foreign editor
        diplomatic editor | education editor | environment editor | technology editor | correspondent
        special correspondent | senior correspondent | chief correspondent | foreign correspondent
        diplomatic correspondent | political correspondent | parliamentary correspondent
        economics correspondent | business correspondent | health correspondent | science correspondent
        environment correspondent | education correspondent | technology correspondent | court correspondent
        crime correspondent | crime reporter | sports correspondent | sports reporter | business reporter
        political reporter | local democracy reporter | columnist | contributor | contributing writer | director
         deputy director | content director
        audience director | producer | senior producer | presenter | journalist | senior journalist
        contributing editor | guest contributor | guest columnist | freelance writer | freelance journalist
        freelancer | journalist | multimedia journalist | digital journalist | video journalist | producer
        senior producer | web producer | digital producer | photographer | staff photographer
        chief photographer | critic | film critic | music critic | theatre critic | television critic
        food critic | bureau chief | intern | analyst | chief analyst | anchor | presenter | blogger | author
        chief sports writer | football correspondent | editor-in-chief | editor in chief | executive editor
        opinion editor | staff | news staff | news agency | news service | wire service
        """
    ),
    joiners=frozenset({"and", "&", "with"}),
)

CREDITS: Final = CreditWords(
    lines=phrases(
        """
        courtesy photo | courtesy photos | courtesy image | contributed photo | contributed photos | contributed
        submitted photo | submitted photos | provided photo | provided photos | provided image | photo provided
        photo submitted | photo contributed | file photo | file photos | file image | file picture | staff photo
        staff photos | staff file photo | handout photo | handout image | supplied photo | supplied image | archive photo
        archive image | stock photo | stock image | archives photo | undated handout photo | photo supplied
        image supplied | picture supplied
        """
    ),
    positions=(
        "left",
        "right",
        "l",
        "r",
        "c",
        "centre",
        "center",
        "middle",
        "top",
        "bottom",
        "above",
        "below",
        "pictured",
        "inset",
        "far left",
        "far right",
        "front left",
        "front right",
        "second left",
        "second right",
        "third left",
        "third right",
        "second from left",
        "second from right",
        "third from left",
        "third from right",
        "from left",
        "l to r",
        "l-r",
        "left to right",
        "top left",
        "top right",
        "bottom left",
        "bottom right",
        "foreground",
        "background",
    ),
    marks=(
        "photo",
        "photos",
        "photo by",
        "photos by",
        "photo credit",
        "photo courtesy of",
        "photo provided by",
        "photos provided by",
        "photo submitted by",
        "photo contributed by",
        "photo supplied by",
        "photo illustration by",
        "provided by",
        "supplied by",
        "supplied",
        "submitted by",
        "contributed by",
        "video still",
        "photo courtesy",
        "photograph",
        "photograph by",
        "photographs by",
        "photographer",
        "photography by",
        "picture",
        "pictures",
        "picture by",
        "pictures by",
        "picture credit",
        "image",
        "images",
        "image by",
        "image credit",
        "image source",
        "image copyright",
        "image courtesy of",
        "credit",
        "credits",
        "credit line",
        "courtesy of",
        "courtesy",
        "source",
        "illustration",
        "illustration by",
        "illustrations by",
        "graphic",
        "graphic by",
        "video",
        "video by",
        "screenshot",
        "screengrab",
        "screen grab",
        "handout",
        "file photo by",
        "copyright",
        "image credits",
        "photo credits",
        "picture credits",
        "video credit",
        "artwork by",
        "infographic",
    ),
    caption_openers=(
        "file photo",
        "file image",
        "file picture",
        "file",
        "file pic",
        "archive photo",
        "archive picture",
        "stock photo",
        "stock image",
        "undated photo",
        "undated handout photo",
        "handout photo",
        "representative image",
        "representational image",
        "image caption",
        "media caption",
        "caption",
        "photo caption",
        "pictured",
        "above",
        "left",
        "right",
        "watch",
        "illustration",
        "photo illustration",
        "screengrab",
        "screenshot",
        "video",
        "video caption",
        "gallery",
        "map",
        "chart",
        "graphic",
    ),
)
