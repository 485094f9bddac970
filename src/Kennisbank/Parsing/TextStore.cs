using System.Text;

namespace Kennisbank.Parsing;

/// <summary>
/// Stores texts as UTF-8 for the lifetime of the site. They share large blocks that the garbage collector does not move: as separate
/// arrays they made up most of what survived and was copied by collections while content was read. The first few texts still get
/// arrays of their own, so that an edit of one page does not allocate a block. Not thread-safe: use one per thread.
/// </summary>
internal sealed class TextStore
{
    /// <summary>
    /// Each block is twice the previous one, up to a megabyte. The first stay below the large-object threshold, because allocating large
    /// objects triggers full collections, which a small site does not need.
    /// </summary>
    private const int FirstBlock = 64 * 1024;

    private const int LargestBlock = 1024 * 1024;

    /// <summary>More texts than this justify a block.</summary>
    private const int Many = 64;

    private byte[] _block = [];
    private int _used;
    private int _kept;

    public ReadOnlyMemory<byte> Keep(string text)
    {
        var room = Room(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, room.Span);
        return room;
    }

    public ReadOnlyMemory<byte> Keep(ReadOnlySpan<byte> text)
    {
        var room = Room(text.Length);
        text.CopyTo(room.Span);
        return room;
    }

    private Memory<byte> Room(int length)
    {
        if (++_kept <= Many || length > Math.Max(FirstBlock, _block.Length) / 4)
        {
            return new byte[length];
        }

        if (_block.Length - _used < length)
        {
            (_block, _used) = (GC.AllocateUninitializedArray<byte>(Math.Clamp(2 * _block.Length, FirstBlock, LargestBlock)), 0);
        }

        _used += length;
        return _block.AsMemory(_used - length, length);
    }
}
