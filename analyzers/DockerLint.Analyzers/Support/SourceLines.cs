using System.Runtime.CompilerServices;
using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>The physical lines of a Dockerfile for rules about its layout. Made once for all of them.</summary>
internal sealed class SourceLines
{
    private static readonly ConditionalWeakTable<DockerfileSyntaxTree, SourceLines> Known = new();
    private readonly SourceText text;
    private readonly SourceLineKind[] kinds;

    private SourceLines(DockerfileSyntaxTree tree)
    {
        text = tree.Text;
        // The piece behind a final line break is no line.
        var last = text.GetLine(text.LineCount - 1);
        kinds = new SourceLineKind[last.Start == last.End ? text.LineCount - 1 : text.LineCount];
        for (var line = 0; line < kinds.Length; line++)
        {
            var content = Content(line).TrimStart('\uFEFF', ' ', '\t');
            kinds[line] = content.Length == 0 ? SourceLineKind.Blank : content[0] == '#' ? SourceLineKind.Comment : SourceLineKind.Start;
        }

        foreach (var instruction in tree.Root.Instructions)
        {
            Mark(text.GetLineNumber(instruction.Span.Start) + 1, LastTextLine(instruction), SourceLineKind.Inside);
            foreach (var heredoc in HeredocsOf(instruction))
            {
                Mark(text.GetLineNumber(heredoc.BodyToken.Span.Start), LastLine(heredoc), SourceLineKind.Heredoc);
            }
        }
    }

    /// <summary>Number of lines; an empty piece behind the final line break does not count.</summary>
    public int Count => kinds.Length;

    /// <summary>The kind of a 0-based line.</summary>
    public SourceLineKind this[int line] => kinds[line];

    /// <summary>The lines of a file.</summary>
    public static SourceLines Of(DockerfileSyntaxTree tree) => Known.GetValue(tree, key => new SourceLines(key));

    /// <summary>The characters of a 0-based line without its line break.</summary>
    public string Content(int line) => text.ToString(text.GetLine(line).Span);

    /// <summary>0-based offset of the first character of a 0-based line; a byte order mark is none of its characters.</summary>
    public int Start(int line) => line == 0 && text.Length > 0 && text[0] == '\uFEFF' ? 1 : text.GetLine(line).Start;

    /// <summary>The 0-based last line of an instruction, its here-documents included.</summary>
    public int LastLine(InstructionSyntax instruction) => HeredocsOf(instruction) is { Count: > 0 } heredocs ? LastLine(heredocs[heredocs.Count - 1]) : LastTextLine(instruction);

    private static IReadOnlyList<HeredocSyntax> HeredocsOf(InstructionSyntax instruction) => (instruction as OnbuildInstructionSyntax)?.Trigger.Heredocs ?? instruction.Heredocs;

    private int LastLine(HeredocSyntax heredoc) =>
        text.GetLineNumber(heredoc.TerminatorToken.IsMissing ? Math.Max(heredoc.BodyToken.Span.Start, heredoc.BodyToken.Span.End - 1) : heredoc.TerminatorToken.Span.Start);

    // A last continuation runs to the line break behind it, which is a token of the file.
    private int LastTextLine(InstructionSyntax instruction)
    {
        var heredocs = HeredocsOf(instruction);
        var end = heredocs.Count > 0 ? heredocs[0].BodyToken.Span.Start : instruction.GetLastToken().GetNextToken()?.Span.End ?? instruction.Span.End;
        return text.GetLineNumber(Math.Max(instruction.Span.Start, end - 1));
    }

    private void Mark(int first, int last, SourceLineKind kind)
    {
        for (var line = first; line <= last && line < kinds.Length; line++)
        {
            kinds[line] = kind;
        }
    }
}
