package readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The two ministers met on Monday and said that they would not change the tariffs before the spring.",
                "de | Die beiden Minister trafen sich am Montag und sagten, dass sie die Zölle nicht vor dem Frühjahr ändern.",
                "fr | Les deux ministres se sont rencontrés lundi et ont dit que les droits ne seraient pas levés avant le printemps.",
                "es | Los dos ministros se reunieron el lunes y dijeron que no cambiarían los aranceles antes de la primavera.",
                "pt | Os dois ministros reuniram-se na segunda-feira e disseram que não mudam as tarifas até ao verão, mas depois sim.",
                "it | I due ministri si sono incontrati lunedì e hanno detto che non cambieranno i dazi prima della primavera.",
                "nl | De twee ministers hebben elkaar maandag ontmoet en zeiden dat zij de tarieven niet voor het voorjaar wijzigen.",
                "sv | De två ministrarna möttes på måndagen och sade att de inte ändrar tullarna före våren, men att det kan ske sedan.",
                "da | De to ministre mødtes mandag og sagde, at de ikke ændrer tolden før foråret, men at det kan ske efter valget.",
                "fi | Ministerit tapasivat maanantaina ja sanoivat, että tulleja ei muuteta ennen kevättä, mutta se on myös mahdollista.",
                "pl | Dwaj ministrowie spotkali się w poniedziałek i powiedzieli, że nie zmienią ceł przed wiosną, ale jest to możliwe.",
                "cs | Oba ministři se sešli v pondělí a uvedli, že cla se před jarem nezmění, ale že to bude možné podle dohody.",
                "hu | A két miniszter hétfőn találkozott, és azt mondta, hogy a vámok nem változnak tavasz előtt, de ez még lehet.",
                "ro | Cei doi miniștri s-au întâlnit luni și au spus că nu vor schimba tarifele până la primăvară, dar este posibil.",
                "tr | İki bakan pazartesi günü bir araya geldi ve gümrük vergilerinin bahardan önce değişmeyeceğini söyledi, ancak bu da var.",
                "ru | Министры встретились в понедельник и сказали, что они не изменят пошлины до весны, но это может быть и после.",
                "uk | Міністри зустрілися в понеділок і сказали, що вони не змінять мита до весни, але це також може бути після.",
                "bg | Двамата министри се срещнаха в понеделник и казаха, че няма да променят митата до пролетта, но това може да се случи.",
                "el | Οι δύο υπουργοί συναντήθηκαν τη Δευτέρα και είπαν ότι δεν θα αλλάξουν τους δασμούς.",
                "zh | 两国 外长 周一 会晤 并 表示 不会 改变 关税",
                "ja | 両外相は月曜日に会談し、関税を変えないと述べた。また、会談を続ける。",
                "ar | التقى الوزيران في المدينة يوم الاثنين على هامش القمة وقال إن الرسوم لا تتغير بعد ذلك"
            })
    void languagesAreToldBySentences(String language, String text) {
        assertThat(LanguageDetector.of(text)).isEqualTo(language);
    }

    @Test
    void namesAndNumbersAreNoLanguage() {
        assertThat(LanguageDetector.of("Lind Kolt Dahl Vik Moreno 1 2 3 Vestra Orlavia Tesmark"))
                .isEqualTo("und");
        assertThat(LanguageDetector.of("")).isEqualTo("und");
    }
}
