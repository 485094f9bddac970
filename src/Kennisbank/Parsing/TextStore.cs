using System.Text;

namespace Kennisbank.Parsing;

/// <summary>
/// Keeps texts as UTF-8 for as long as the site lives. Of many, they share blocks that the garbage collector leaves where they are:
/// as arrays of their own, most of what survived a collection while content was read were texts to be moved. The first few have
/// arrays all the same, for who changes one page need not get a block. One for each thread.
/// </summary>
internal sealed class TextStore
{
    /// <summary>
    /// Each block is twice the one before, up to a megabyte. The first are below what the collector keeps apart as large, for that makes it
    /// collect everything, and a small site need not be collected at all.
    /// </summary>
    private const int FirstBlock = 64 * 1024;

    private const int LargestBlock = 1024 * 1024;

    /// <summary>So many texts show that there are many.</summary>
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
