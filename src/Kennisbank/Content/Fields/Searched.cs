namespace Kennisbank.Content.Fields;

/// <summary>As what a field is searched; the index says how much that counts.</summary>
public enum Searched
{
    Not,

    /// <summary>As a name under which people know the page.</summary>
    AsName,

    /// <summary>As words that its reader would use for it, which the page does not show.</summary>
    AsAlias,

    /// <summary>As text of the page, shown with the words that were found.</summary>
    AsText,
}
