namespace Kennisbank.Content.Fields;

/// <summary>The form of a text in data.</summary>
public enum TextForm
{
    Free,

    /// <summary>A page, in <c>/k/ID/</c>.</summary>
    PageId,

    /// <summary>A question or step of a page.</summary>
    PartId,

    /// <summary>A year, month and day.</summary>
    Date,

    /// <summary>A year, perhaps with a month, perhaps with a day.</summary>
    When,

    Address,

    /// <summary><c>folder/slug</c>.</summary>
    PageName,

    /// <summary>The last part of an address.</summary>
    Slug,
}
