"""Vietnamese."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="vi",
    name="Vietnamese",
    letters="àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ",
    function_words=words("""và của là có được các cho trong với không những một người đã này khi để từ về tại đến vào ra cũng như đó sẽ
        trên năm ông nhiều ngày phải còn theo bị sau lại việc nhưng nếu đang rằng bà anh chị tôi chúng họ mà thì do hơn đây vì nên rất hai
        nước làm cùng chỉ mới trước đi thế giữa qua lên hay biết nói vẫn nhất khác cao số đầu bằng thêm nay"""),
)
