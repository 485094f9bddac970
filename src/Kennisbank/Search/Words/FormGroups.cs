namespace Kennisbank.Search.Words;

/// <summary>Which forms belong together: by rule, or because the exceptions say so.</summary>
internal static class FormGroups
{
    public static string KeyOf(string form) => WordForms.KeyOf(Irregulars.All.GetValueOrDefault(form, form));
}
