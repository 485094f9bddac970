using System.Collections.Concurrent;
using Kennisbank.Browser.Tests.Visiting;

namespace Kennisbank.Browser.Tests.Meetings;

/// <summary>All that a tab asks of any server, to see that what somebody typed is not in it.</summary>
internal sealed class TypedWords
{
    private readonly ConcurrentQueue<string> _requests = new();

    public TypedWords(Visit visit) => visit.Page.Request += (_, request) =>
        _requests.Enqueue($"{request.Method} {Uri.UnescapeDataString(request.Url)} {request.PostData}");

    /// <summary>The requests that contain one of the words, or that send anything at all.</summary>
    public IReadOnlyList<string> SentWith(params string[] words) =>
        [.. _requests.Where(request => !request.StartsWith("GET ", StringComparison.Ordinal)
            || words.Any(word => request.Contains(word, StringComparison.OrdinalIgnoreCase)))];
}
