"""Phrases of boilerplate lines in English."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

FURNITURE: Final = (
    Phrases(Kind.OTHER, starts=("sources:",)),
    Phrases(
        Kind.NAVIGATION,
        lines=phrases(
            """
            home | homepage | home page | menu | main menu | open menu | close menu | navigation
            main navigation | site navigation | search | search site | open search | close | skip to content
            skip to main content | skip to navigation | skip navigation | skip to footer | jump to content
            back to top | return to top | top of page | sections | all sections | sections menu | latest
            latest news | breaking news | news | world | world news | local | local news | business | politics
            sport | sports | entertainment | lifestyle | opinion | opinions | editorials | columnists
            obituaries | classifieds | jobs | motoring | travel | culture | arts | health | science | technology
            tech | education | environment | video | videos | podcasts | photos | more | more sections
            show more | show less | see all | see more | view all | view more | load more | next | previous
            next article | previous article | next page | previous page | next story | previous story
            older posts | newer posts | edition | editions | change edition | accessibility help | accessibility
            see full web article | view full site | full site | full version | text-only version | view source
            site map | sitemap | about us | about | contact | contact us | help | help centre | help center
            faq | faqs | careers | advertise | advertise with us | advertising | my account | account | profile
            settings | e-paper | epaper | today's paper | today's edition | print edition | archive | archives
            you are here | in this article | in this story | table of contents | contents | toggle navigation
            toggle menu | all topics | topics a-z | a-z | expand | collapse | quick links | explore
            single page | older post | newer post | older entries | newer entries
            previous entry | next entry | blogroll | return to top of page | view my complete profile
            blog archive | subscribe to rss
            """
        ),
        starts=("skip to", "you are here"),
    ),
    Phrases(
        Kind.SHARE,
        lines=phrases(
            """
            share | shares | share this | share this story | share this article | share this page
            share this post | share article | share story | share on | share via | share on facebook
            share on twitter | share on x | share on linkedin | share on whatsapp | share on reddit
            share on pinterest | share on telegram | share on flipboard | share by email | share via email
            share with | share link | share to facebook | share to twitter | facebook | twitter | x | linkedin
            whatsapp | pinterest | reddit | telegram | tumblr | instagram | youtube | tiktok | messenger
            bluesky | threads | mastodon | flipboard | pocket | google+ | google plus | rss | rss feed | email
            e-mail | e-mail this to a friend | email this to a friend | email this | email this article
            email article | email a friend | send to a friend | print
            print this | print this page | print article | print this article | copy link | copy url
            copy link to clipboard | link copied | link copied to clipboard | copied | tweet | tweet this | post
            pin | pin it | like | like this | like us | like us on facebook | follow | follow us | follow us on
            follow us on facebook | follow us on twitter | follow us on instagram | follow us on google news
            follow us on social media | follow topics | follow this topic | follow this author | following
            save | saved | save article | save for later | save story | save this story | bookmark | read later
            add to favourites | add to favorites | report an error | report a typo | send | forward | recommend
            text size | font size | increase text size | decrease text size | listen | gift this article
            gift article | republish this article | close share panel | view on facebook | share options
            sharing | embed | opens in a new window | opens in new window | click to share on facebook
            click to share on twitter | about sharing
            digg | digg this | digg it | delicious | del.icio.us | post to del.icio.us | stumble | stumbleupon
            stumble this | mixx | myspace | yahoo! buzz | buzz up | fark | newsvine | technorati | retweet
            what are these? | printable version | printer-friendly version | printer friendly version
            print-friendly version | print version | print story | e-mail this article | e-mail this | e-mail article
            e-mail to a friend | email to a friend | email this story to a friend | sign in to e-mail
            sign in to recommend | reprint or license | add to memories | tell a friend | blogthis!
            share to pinterest
            """
        ),
        starts=(
            "share this",
            "share on",
            "click to share",
            "click to print",
            "click to email",
            "click here to share",
            "follow us on",
            "like us on",
            "follow him on twitter",
            "follow her on twitter",
            "copy this link",
        ),
    ),
    Phrases(
        Kind.RELATED,
        lines=phrases(
            """
            related | related stories | related story | related articles | related article | related news
            related content | related links | related link | related topics | related coverage | related items
            related posts | related videos | related video | related media | read more | read also | also read
            read next | read this next | up next | what to read next | more | more news | more stories
            more like this | more on this story | more on this | more on this topic | more from | more in
            more headlines | more top stories | top stories | top headlines | most read | most popular
            most viewed | most shared | most watched | most commented | most emailed | most recent | trending
            trending now | trending stories | popular | popular stories | popular now | you may also like
            you might also like | you may like | you might like | you may be interested in
            you might be interested in | recommended | recommended for you | recommended stories
            recommended articles | recommended reading | suggested | suggested for you | suggested reading
            editor's picks | editors' picks | editor's choice | editor's pick | don't miss | dont miss
            must read | must reads | in case you missed it | in other news | elsewhere | around the web
            from around the web | from the web | from our partners | from our network | from the archive
            from the archives | see also | see more | see more stories | continue reading | keep reading
            further reading | full story | read full story | read the full story | read the full article
            read full article | read more here | read more about this | learn more | find out more | click here
            click here for more | latest stories | latest headlines | latest articles | latest videos
            recent posts | recent stories | recent articles | the latest | today's top stories
            today's headlines | hot topics | what others are reading | other stories | other news
            other top stories | next up | next in | next story | next article | previous article | background
            explainer | analysis | watch next | watch now | view more stories | promoted stories
            sponsored stories | sponsored links | you may have missed | stories for you | for you
            picked for you | more for you | keep up with the latest | dig deeper | go deeper | key reads
            our picks | our pick | best of | also on | also in the news | also in this section
            more on this section | popular in the community | stories you may like | articles you may like
            people also read | readers also liked | follow the topics in this article | top picks
            related internet links | related searches | past coverage | story highlights | recent comments
            most e-mailed | most emailed | most popular stories now | other related stories
            """
        ),
        starts=(
            "read more:",
            "read also:",
            "also read:",
            "related:",
            "read next:",
            "see also:",
            "more:",
            "more on this:",
            "recommended:",
            "must read:",
            "story:",
            "slideshow:",
            "interactive:",
            "in depth:",
            "full coverage:",
            "watch »",
            "read »",
            "see »",
            "view »",
            "more »",
            "all »",
            "next article »",
            "next article in",
            "don't miss:",
            "up next:",
            "watch:",
            "watch also:",
            "read:",
            "listen:",
            "in case you missed it:",
            "further reading:",
            "opinion:",
            "explainer:",
            "more from",
            "more in",
        ),
    ),
    Phrases(
        Kind.ADVERTISEMENT,
        lines=phrases(
            """
            advertisement | advertisements | advertisement feature | ad | ads | ads by google | advertising
            advert | advertise | adverts | advertorial | sponsored | sponsored content | sponsored post
            sponsored by | sponsor | sponsor content | sponsor message | paid content | paid post
            paid partner content | paid advertisement | partner content | presented by | promoted
            promoted content | promoted by | continue reading below | story continues below
            story continues below advertisement | article continues below
            article continues below advertisement | article continues after ad
            article continues after advertisement | advertisement - story continues below
            advertisement - scroll to continue | advertisement - continue reading below
            advertisement. scroll to continue reading | scroll to continue | scroll to continue reading
            scroll down to continue | continue reading the main story | skip to next paragraph
            this advertisement has not loaded yet, but your article continues below | advertisement 1
            advertisement 2 | advertisement 3 | skip advertisement | skip ad | close ad | close this ad
            hide ad | remove ads | report ad | report this ad | why this ad | after the ad | ad feedback
            ad choices | adchoices | content continues below | story continues | powered by | loading...
            loading | by taboola | by outbrain | taboola | outbrain | shop now
            """
        ),
        starts=(
            "advertisement",
            "story continues below",
            "article continues below",
            "article continues after",
            "continued 1",
            "sponsored by",
            "content by",
        ),
    ),
    Phrases(
        Kind.NEWSLETTER,
        lines=phrases(
            """
            newsletter | newsletters | our newsletters | sign up | sign up now | sign up here | sign me up
            sign up for our newsletter | sign up for our newsletters | sign up to our newsletter
            sign up to our newsletters | sign up for newsletters | sign up for free
            sign up for free newsletters | sign up for email alerts | sign up for alerts
            sign up for breaking news alerts | subscribe to our newsletter | subscribe to our newsletters
            subscribe to newsletter | subscribe to newsletters | subscribe to our free newsletter
            join our newsletter | join our mailing list | get our newsletter | get the newsletter
            get email alerts | get alerts | get breaking news alerts | get news alerts | get the latest news
            get the latest news in your inbox | get the app | get our app | get our free app | download the app
            download our app | download now | download on the app store | get it on google play
            available on the app store | google play | app store | email address | your email address
            enter your email | enter your email address | enter email | your email | email sign up
            email newsletter | daily newsletter | morning newsletter | weekly newsletter | push notifications
            notifications | turn on notifications | enable notifications | breaking news alerts | email alerts
            news alerts | you have been subscribed | you're subscribed | thank you for subscribing
            thanks for subscribing | thanks for signing up | thank you for signing up | thanks for signing up!
            success | unsubscribe | unsubscribe any time | you can unsubscribe at any time
            delivered to your inbox | straight to your inbox | invalid email | invalid email address
            something went wrong | an error has occurred. please try again | please try again
            please enter a valid email address | join our whatsapp channel | join our telegram channel
            join us on whatsapp | follow our whatsapp channel | stay informed | stay connected | stay up to date
            never miss a story | check your inbox | processing... | first name | last name | select newsletters
            """
        ),
        starts=(
            "sign up for",
            "sign up to",
            "sign up here",
            "sign up today",
            "subscribe to our newsletter",
            "subscribe to our free",
            "get the latest news",
            "get breaking news",
            "get our",
            "get the day's",
            "download the",
            "download our",
            "join our whatsapp",
            "join our newsletter",
            "by signing up",
            "by subscribing, you",
            "by submitting your email",
            "by clicking sign up",
            "by clicking subscribe",
            "enter your email",
            "if you're new here",
        ),
        parts=(
            "newsletter",
            "to your inbox",
            "in your inbox",
            "email address",
            "app store",
            "google play",
            "unsubscribe",
        ),
    ),
    Phrases(
        Kind.PAYWALL,
        lines=phrases(
            """
            subscribe | subscribe now | subscribe today | subscribe here | subscribe to read
            subscribe to continue | subscribe to continue reading | subscribe for full access
            subscribe for more | subscribe for unlimited access | subscribers only | subscriber only
            subscriber exclusive | for subscribers | for subscribers only | exclusive to subscribers
            subscriber content | premium | premium content | premium article | members only | become a member
            become a subscriber | become a supporter | join now | join today | join us | log in | login
            log in or register | log in or sign up | log in to continue | log in to continue reading
            log in to your account | log out | logout | sign in | sign in here | sign in to continue
            sign in to your account | sign in or register | sign in / register | sign out | register
            register now | register here | register for free | register for free to continue
            register to continue reading | create account | create an account | create a free account
            create free account | already a subscriber | already a subscriber? | already a subscriber? log in
            already a subscriber? sign in | already a member? | already have an account
            already have an account? | already registered | already registered? | don't have an account
            don't have an account? | forgot password | forgot password? | forgot your password
            forgot your password? | reset password | password | username | user name | remember me
            remaining articles | free articles remaining | you have no free articles left
            you have reached your limit of free articles | this article is free
            this content is for subscribers only | this article is for subscribers only | unlock this article
            unlock article | start free trial | start your free trial | try it free | free trial
            cancel anytime | cancel any time | no commitment | view offers | view subscription options
            subscription | subscriptions | manage subscription | manage your subscription | donate | donate now
            donate today | give now | make a donation | support us | support our journalism | support our work
            support local journalism | support independent journalism | support quality journalism
            support the news | contribute | make a contribution | back our journalism | give today | my profile
            edit profile | your account | activate digital access
            """
        ),
        starts=(
            "already a subscriber",
            "already have an account",
            "subscribe to",
            "subscribe now",
            "subscribe for",
            "log in to",
            "login to",
            "sign in to",
            "register to",
            "register for free",
            "create an account",
            "to continue reading",
            "to read the full story",
            "this article is for subscribers",
            "this content is only available",
            "you have reached your limit",
            "you've reached your",
            "support our journalism",
            "unlimited access",
            "start your free trial",
            "don't have an account",
        ),
    ),
    Phrases(
        Kind.CONSENT,
        lines=phrases(
            """
            accept | accept all | accept all cookies | accept cookies | accept and continue | accept & continue
            i accept | i agree | agree | agree and continue | agree and close | reject | reject all
            reject all cookies | decline | manage cookies | manage preferences | manage my preferences
            manage options | manage settings | cookie settings | cookie preferences | cookie policy | cookies
            cookie notice | cookie consent | privacy settings | privacy preferences | privacy center
            privacy centre | privacy manager | your privacy choices | your privacy rights | your privacy
            your california privacy rights | california privacy rights | do not sell my info
            do not sell my personal information | do not sell or share my personal information
            we value your privacy | we care about your privacy | we use cookies | this site uses cookies
            this website uses cookies | consent | consent preferences | allow all | allow all cookies
            allow cookies | allow and continue | save preferences | save settings | confirm my choices
            necessary cookies | strictly necessary cookies | always active | functional cookies
            performance cookies | targeting cookies | got it | ok | okay | dismiss | learn more | more options
            more information | continue without accepting | view content | show content | load content
            load external content | external content | show tweet
            to view this content you need to accept cookies | this content is hosted by a third party
            allow content | gdpr
            """
        ),
        starts=(
            "to view this content",
            "to view it, you must",
            "to see this content",
            "this content is not available due to",
            "this content could not be loaded",
            "we use cookies",
            "this site uses cookies",
            "this website uses cookies",
            "by continuing to use",
            "by clicking accept",
            'by clicking "accept',
            "we and our partners",
            "our partners and",
            "to view this content, you",
            "this content is hosted",
            "this article contains content provided by",
            "we need your consent",
            "allow twitter content",
            "allow instagram content",
        ),
    ),
    Phrases(
        Kind.COMMENTS,
        lines=phrases(
            """
            comment | comments | 0 comments | no comments | no comments yet | leave a comment | leave a reply
            post a comment | add a comment | add comment | write a comment | join the conversation
            join the discussion | start the conversation | start the discussion | be the first to comment
            be the first to know | view comments | view all comments | show comments | hide comments
            read comments | read the comments | see comments | load comments | load more comments | all comments
            latest comments | newest comments | top comments | reader comments | readers' comments
            comments are closed | comments are closed for this article | comments closed
            comments have been disabled | comments are disabled | comments are off | commenting is closed
            this comment section is closed | comment guidelines | comments policy | commenting policy
            community guidelines | community standards | house rules | reply | replies | report | report abuse
            report comment | flag | flag as inappropriate | upvote | downvote | sort by | newest | oldest
            newest first | oldest first | most liked | best rated | highest rated
            you must be logged in to post a comment | you must be logged in to comment | log in to comment
            sign in to comment | login to comment | have your say | what do you think | what do you think?
            let us know in the comments | your comment | your name | your email address will not be published
            required fields are marked | required fields are marked * | submit | submit comment | post comment
            cancel reply | share your thoughts | discussion | conversation | conversations | feedback
            give feedback | send feedback | trackback | trackbacks | trackbacks & pingbacks | talkback
            comments rss | was this article helpful | was this page useful? | rate this article
            rate this story | letters to the editor | submit a letter to the editor | in the comments | vote
            votes | poll
            """
        ),
        starts=(
            "comments (",
            "comments are closed",
            "view comments",
            "be the first to",
            "you must be logged in",
            "log in to leave",
            "please log in to",
            "your email address will not be published",
            "this conversation is",
            "the opinions expressed in reader comments",
            "trackback url",
            "notify me of",
            "have your say",
        ),
    ),
    Phrases(
        Kind.TAGS,
        lines=phrases(
            """
            tags | tag | topics | related topics | more about | more on | keywords | categories | category
            filed under | in this article | topics mentioned in this article | mentioned in this story | tagged
            posted in | explore more on these topics | explore more on | related tags | article tags | labels
            subjects | people | places
            """
        ),
        starts=(
            "tags:",
            "topics:",
            "filed under:",
            "tagged:",
            "posted in:",
            "categories:",
            "keywords:",
            "more about:",
            "explore more:",
            "labels:",
            "filed to:",
            "filed in:",
            "filed under",
            "tagged with",
            "this entry was posted",
            "this entry was tagged",
        ),
    ),
    Phrases(
        Kind.COPYRIGHT,
        lines=phrases(
            """
            all rights reserved | copyright | copyright notice | terms | terms of use | terms of service
            terms and conditions | terms & conditions | terms of sale | privacy | privacy policy
            privacy notice | privacy & cookies | privacy statement | legal | legal notice | legal notices
            disclaimer | imprint | licensing | licence | license | rights and permissions | permissions
            reprints | reprints & permissions | order reprints | request permission | request permissions
            syndication | copyright policy | code of ethics | ethics policy | editorial policy
            editorial guidelines | editorial standards | corrections policy | corrections | complaints
            make a complaint | how to complain | our standards: the thomson reuters trust principles | rss feeds
            """
        ),
        starts=(
            "©",
            "(c) 19",
            "(c) 20",
            "copyright ©",
            "copyright 19",
            "copyright 20",
            "copyright (c)",
            "all rights reserved",
            "this material may not be published",
            "this content is copyright",
            "the content on this site",
            "no part of this",
        ),
        parts=("all rights reserved", "may not be published, broadcast"),
    ),
    Phrases(
        Kind.PLAYER,
        lines=phrases(
            """
            play | play video | play audio | play now | pause | stop | mute | unmute | volume | full screen
            fullscreen | exit full screen | exit fullscreen | replay | rewind | skip | skip ad | watch
            watch now | watch live | watch video | watch the video | watch again | watch later | watch more
            watch in full | listen | listen now | listen live | listen to this article | listen to article
            listen to the story | listen to this story | listen to podcast | audio | audio player | video player
            video player is loading | this is a modal window | media player | media caption | video caption
            subtitles | captions | captions off | subtitles off | quality | auto | speed | playback speed
            playback rate | settings | chapters | descriptions | descriptions off, selected | captions settings
            audio track | current time | duration | loaded | remaining time | stream type live | live | live tv
            live stream | now playing | up next | next video | autoplay | transcript | read transcript
            show transcript | download audio | download mp3
            beginning of dialog window. escape will cancel and close the window | end of dialog window
            close modal dialog | picture-in-picture | seek to live, currently behind live | theatre mode
            media error | an error occurred | this video is unavailable | video unavailable
            video could not be loaded | your browser does not support the audio element
            your browser does not support the video tag | your browser does not support this video
            to play this video you need to enable javascript in your browser | this video can not be played
            ai voice | text to speech | this audio is auto-generated
            the audio version of this article is generated by ai | text to speech icon
            """
        ),
        starts=(
            "video player is",
            "your browser does not",
            "listen to this",
            "listen to the",
            "this video is",
            "watch live:",
            "now playing",
            "playback is not",
            "beginning of dialog window",
        ),
    ),
    Phrases(
        Kind.GALLERY,
        lines=phrases(
            """
            gallery | photo gallery | photos | picture gallery | image gallery | in pictures | view gallery
            view photos | view all photos | see all photos | see photos | see gallery | show gallery
            open gallery | open image | open image in new window | open image modal | open image in gallery
            enlarge | enlarge image | enlarge this image | expand image | view image | view image in fullscreen
            view full image | full size image | zoom | zoom in | click to enlarge | tap to enlarge
            toggle caption | hide caption | show caption | show captions | hide captions | caption
            image caption | next image | previous image | next photo | previous photo | next slide
            previous slide | slideshow | slide show | start slideshow | photo slideshow | more photos
            more pictures | image | images | picture | pictures | swipe | swipe for more | buy photo
            buy this photo | buy prints | close gallery | back to gallery | image 1 of | photo 1 of | thumbnail
            placeholder
            """
        ),
        starts=("view gallery", "image 1 of", "photo 1 of", "slide 1 of", "1 of", "see all photos", "click to view"),
    ),
    Phrases(
        Kind.WEATHER,
        lines=phrases(
            """
            weather | weather forecast | forecast | today's weather | local weather | weather radar | radar
            current conditions | feels like | humidity | wind | precipitation | sunrise | sunset | tonight
            full forecast | 7-day forecast | hourly forecast | markets | market data | stocks | stock market
            stock quotes | quotes | quote | delayed quotes | share prices | currencies | commodities | indices
            s&p 500 | dow jones | dow | nasdaq | ftse 100 | nikkei | dax | gold | oil | brent crude | bitcoin
            traffic | traffic & travel | lottery | lottery results | horoscope | horoscopes | crossword
            crosswords | sudoku | puzzles | games | tv guide | tv listings | scores | live scores | fixtures
            results | standings | what's on | events | events calendar | school closings | air quality | pollen
            """
        ),
        starts=(
            "market data provided",
            "quotes delayed",
            "data delayed",
            "weather in",
            "partly cloudy",
            "mostly cloudy",
            "mostly sunny",
        ),
    ),
    Phrases(
        Kind.CONTACT,
        lines=phrases(
            """
            contact | contacts | contact us | media contact | media contacts | press contact | press contacts
            press office | media enquiries | media inquiries | media relations | investor relations
            investor contact | investor contacts | for more information | for further information
            for more information, contact | for more information please contact | for media inquiries | newsroom
            contact the newsroom | contact the author | contact the editor | contact this reporter
            email the author | send a tip | send us a tip | submit a tip | got a tip | got a tip? | got a story
            got a story? | got a news tip? | news tips | report a correction | report an error
            suggest a correction | send corrections | submit news | submit a story | tips | phone | telephone
            fax | address | customer service | email us | write to us | get in touch
            """
        ),
        starts=(
            "contact:",
            "media contact",
            "press contact",
            "for more information contact",
            "for more information, contact",
            "for more information, please",
            "for further information, please",
            "for media inquiries",
            "do you have a story",
            "got a tip",
            "got a story",
            "have a tip",
            "have you been affected",
            "email us at",
            "contact us at",
            "send tips to",
            "reach him at",
            "reach her at",
            "tel:",
            "phone:",
            "email:",
            "e-mail:",
            "fax:",
        ),
    ),
    Phrases(
        Kind.BIOGRAPHY,
        lines=phrases(
            """
            about the author | about the authors | about the writer | about this author | author | authors
            more by this author | more from this author | more from author | more stories by | follow the author
            view author archive | see all articles | view all posts | view bio | read full bio | biography
            meet the author | our contributors | author profile | author bio
            """
        ),
        starts=(
            "the writer is",
            "the author is",
            "the writers are",
            "the authors are",
            "about the author",
            "more stories by",
            "more by",
            "view all posts by",
            "read more from",
            "more articles by",
            "see all posts by",
        ),
    ),
    Phrases(
        Kind.PROMOTION,
        lines=phrases(
            """
            special offer | special offers | offers | deals | best deals | shop | shopping | store | our shop
            competitions | competition | win | giveaway | contests | contest | events | promotions | promo codes
            coupons | vouchers | discount codes | special reports | special report | special projects
            special sections | e-edition | magazine | latest issue | current issue | in this issue | buy now
            buy the paper | order now | book now | register your interest | find a job | search jobs
            homes for sale | cars for sale | real estate | property | family notices | place an ad
            public notices | podcast | our podcast | our podcasts | our apps | our partners | partners
            from our sponsors | follow live | live updates | live blog | watch our | why trust us
            why you can trust us | our mission | who we are | trust principles | why we wrote this
            join our community
            """
        ),
        starts=(
            "this article was originally published",
            "this story was originally published",
            "this article first appeared",
            "this story first appeared",
            "this article is part of",
            "this story is part of",
            "this is part of a series",
            "part of a series",
            "support for this",
            "buy your",
            "shop the",
            "get your",
        ),
    ),
    Phrases(
        Kind.NOTICE,
        lines=phrases(
            """
            disclaimer | disclosure | forward-looking statements | safe harbor statement | cautionary statement
            cautionary statement regarding forward-looking statements | affiliate disclosure
            javascript is disabled | javascript is required | please enable javascript | enable javascript
            javascript must be enabled | your browser is out of date | your browser is not supported
            update your browser | you are using an outdated browser | please disable your ad blocker
            ad blocker detected | we've detected you are using an ad blocker
            we noticed you're using an ad blocker | page not found | this page is not available in your region
            are you a robot | please verify you are a human | machine translated
            this article was automatically translated | this is an archived article
            this article is more than 1 year old | this article is more than 2 years old
            this article is more than 3 years old | this article is more than 5 years old
            viewer discretion advised | views expressed are the author's own | views are personal
            """
        ),
        starts=(
            "the views expressed",
            "views expressed in this",
            "the opinions expressed in this",
            "this is google's cache of",
            "tip: to quickly find your search term",
            "please enable javascript",
            "to view this video please enable javascript",
            "javascript is",
            "your browser is",
            "you are using an",
            "we've detected",
            "this article contains affiliate",
            "this post contains affiliate",
            "this page contains affiliate",
            "we may earn a commission",
            "if you buy through",
            "when you purchase through",
            "we may receive",
            "this article is more than",
            "this article is over",
            "the views expressed in this",
            "the views expressed here",
            "the views expressed above",
            "the views expressed are",
            "the opinions expressed in this",
            "the opinions expressed here",
            "the opinions expressed are",
            "the views and opinions expressed",
            "opinions expressed by",
            "this article has been automatically",
            "this is a paid",
            "this material has been",
            "certain statements in this",
            "this press release contains forward-looking",
        ),
    ),
    Phrases(
        Kind.PUBLISHED,
        lines=phrases(
            """
            published | published on | published at | posted | posted on | updated | last updated
            last updated on | last modified | first published | modified | created | date | date published
            time | today | yesterday | just now | min read | minute read | minutes read | reading time
            read time | estimated reading time | 1 min read | 2 min read | 3 min read | 4 min read | 5 min read
            6 min read | 1 minute read | 2 minute read | 3 minute read | 4 minute read | 5 minute read
            1 hour ago | 2 hours ago | 3 hours ago | 1 day ago | 2 days ago | 3 days ago | a day ago
            an hour ago | ago
            """
        ),
        starts=(
            "published:",
            "published on",
            "published at",
            "published",
            "posted on",
            "posted at",
            "posted:",
            "posted by",
            "updated:",
            "updated on",
            "updated at",
            "updated",
            "last updated",
            "last modified",
            "first published",
            "originally published",
            "date:",
            "reading time",
            "estimated reading time",
            "issued on",
            "release date",
        ),
        parts=("min read", "minute read", "minutes ago", "hours ago", "days ago", "last updated"),
    ),
    Phrases(
        Kind.OTHER,
        lines=phrases(
            """
            live | breaking | exclusive | new | video | watch | opinion | analysis | sponsored | n/a | unknown
            done | cancel | close | ok | yes | no | apply | reset | filter | sort | clear | hide | undo | edit
            delete | select | choose | go | details | options | translate | english | español | français
            deutsch | expand all | collapse all | loading more | load more stories | no results found
            no results | source | sources | credits
            """
        ),
    ),
)
