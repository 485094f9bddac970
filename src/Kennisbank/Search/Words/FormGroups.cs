namespace Kennisbank.Search.Words;

/// <summary>Groups forms of the same word: by rule, or by the exceptions.</summary>
internal static class FormGroups
{
    public static string KeyOf(string form) => WordForms.KeyOf(Irregulars.All.GetValueOrDefault(form, form));
}
