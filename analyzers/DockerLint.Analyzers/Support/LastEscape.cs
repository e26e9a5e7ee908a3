using DockerLint.Dockerfile;

namespace DockerLint.Analyzers.Support;

/// <summary>An escape character at the very end of a file: it continues nothing, and whoever wrote it meant it as a part of the word.</summary>
internal static class LastEscape
{
    /// <summary>A span with the escape character behind it, when nothing but blanks follows in the file.</summary>
    public static TextSpan Include(DockerfileSyntaxTree tree, TextSpan span)
    {
        var text = tree.Text.ToString();
        if (span.End >= text.Length || text[span.End] != tree.EscapeCharacter)
        {
            return span;
        }

        for (var i = span.End + 1; i < text.Length; i++)
        {
            if (text[i] is not (' ' or '\t'))
            {
                return span;
            }
        }

        return TextSpan.FromBounds(span.Start, span.End + 1);
    }
}
