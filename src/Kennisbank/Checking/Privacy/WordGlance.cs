namespace Kennisbank.Checking.Privacy;

/// <summary>Words that some rule starts from.</summary>
internal static class WordGlance
{
    /// <param name="end">After the last letter of the word.</param>
    public static PrivacyHints At(ReadOnlySpan<char> text, int start, int end)
    {
        var word = text[start..end];
        return word.Length < 2 ? PrivacyHints.None : word switch
        {
            "bsn" or "BSN" or "Bsn" or "burgerservicenummer" or "Burgerservicenummer" or "sofinummer" or "Sofinummer" => PrivacyHints.Bsn,
            "at" or "apenstaartje" => PrivacyHints.Email,
            "geboren" or "Geboren" or "geb" or "Geb" or "geboortedatum" or "Geboortedatum" or "geboortedag" or "Geboortedag"
                or "verjaardag" or "Verjaardag" or "jarig" or "Jarig" => PrivacyHints.BirthDate,
            "kenteken" or "Kenteken" => PrivacyHints.LicencePlate,
            "mevrouw" or "Mevrouw" or "mevr" or "Mevr" or "mw" or "Mw" or "meneer" or "Meneer" or "heer" or "dhr" or "Dhr" or "mijnheer" or "Mijnheer"
                or "juffrouw" or "Juffrouw" or "buurvrouw" or "Buurvrouw" or "buurman" or "Buurman" or "oom" or "Oom" or "tante" or "Tante"
                or "opa" or "Opa" or "oma" or "Oma" or "dokter" or "Dokter" or "meester" or "Meester" or "juf" or "Juf"
                => IsBeforeName(text[end..]) ? PrivacyHints.Name : PrivacyHints.None,
            "basisschool" or "Basisschool" or "school" or "School" or "daltonschool" or "Daltonschool" or "daltonbasisschool" or "Daltonbasisschool"
                or "montessorischool" or "Montessorischool" or "montessoribasisschool" or "Montessoribasisschool" or "jenaplanschool" or "Jenaplanschool"
                or "kinderdagverblijf" or "Kinderdagverblijf" or "peuterspeelzaal" or "Peuterspeelzaal" or "kindcentrum" or "Kindcentrum"
                or "OBS" or "obs" or "Obs" or "RKBS" or "ROC" or "vmbo" or "Vmbo" or "VMBO" or "lyceum" or "gymnasium"
                => IsBeforeName(text[end..]) ? PrivacyHints.School : PrivacyHints.None,
            "College" or "Lyceum" or "Gymnasium" => PrivacyHints.School,
            _ => IsAge(word) ? PrivacyHints.AgeInWords : PrivacyHints.None,
        };
    }

    /// <summary>Whether a blank and then a capital, a quote or the start of "van", "de" and the like come.</summary>
    private static bool IsBeforeName(ReadOnlySpan<char> rest)
    {
        var blanks = rest.StartsWith(".") ? rest[1..] : rest;
        var name = blanks.TrimStart();
        return name.Length > 0 && name.Length < blanks.Length && (char.IsUpper(name[0]) || name[0] is 'v' or 'd' or 'h' or 't' or 'i' or 'l' or 'e' || !char.IsLetter(name[0]));
    }

    /// <summary>"tachtigjarige" and the like.</summary>
    private static bool IsAge(ReadOnlySpan<char> word) => word.Length > 8 && word.TrimEnd('e') is var stem
        && (stem.EndsWith("tigjarig") || stem.EndsWith("tienjarig") || stem.EndsWith("elfjarig") || stem.EndsWith("twaalfjarig"));
}
