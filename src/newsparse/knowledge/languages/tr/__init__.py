"""Turkish."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="tr",
    name="Turkish",
    letters="çğıöşüâîû",
    function_words=words("""ve bir bu da de için ile olarak daha çok olan gibi en sonra kadar ise o ancak her ne var dedi göre ya değil mi
        yeni şu biz ben onun ama hem olduğu olduğunu oldu etti eden ettiği edildi edilen yer aldı aldığı iki ilk tarafından üzerinde bunu
        diye söyledi ki önce büyük yapılan yaptığı başkanı arasında birlikte kendi tüm artık hiç nasıl neden bin son karşı olacak yıl
        yılında bile içinde konusunda üzere veya ayrıca şekilde yok ardından üzerine bulunan rağmen itibaren hakkında doğru gün ifade
        devam ediyor ediliyor olması belirtti belirten söyleyen açıkladı vardı onu ona biri bazı böyle sadece yine kez dolayı eğer olup
        olduğunun edilmesi yaptı geldi verdi dikkat açıklamada açıklama sonrası öncesi halinde şöyle geç yeniden günü yıldır kişi kişiyi
        nedeniyle sahip üç dört beş kimse onları bunun buna bütün başka hemen zaman gelen kaldı kalan alan olmadı eski yüzde tekrar"""),
)
