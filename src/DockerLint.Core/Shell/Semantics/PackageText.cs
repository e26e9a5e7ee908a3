using DockerLint.Semantics;

namespace DockerLint.Shell.Semantics;

/// <summary>The value of an argument as text to search in; an unknown piece is one character that occurs in no name.</summary>
internal readonly struct PackageText
{
    private const char UnknownPiece = '\uFFFF';

    public PackageText(ResolvedValue value) => Text = string.Concat(value.Parts.Select(part => part ?? UnknownPiece.ToString()));

    public string Text { get; }

    public bool IsWhollyUnknown => Text.All(c => c == UnknownPiece);

    /// <summary>The value of a part of the text.</summary>
    public ResolvedValue Slice(int start, int end)
    {
        var pieces = Text.Substring(start, end - start).Split(UnknownPiece);
        return ResolvedValue.Concat(pieces.SelectMany((piece, i) => i == 0 ? [ResolvedValue.Known(piece)] : new[] { ResolvedValue.Unknown, ResolvedValue.Known(piece) }));
    }
}
