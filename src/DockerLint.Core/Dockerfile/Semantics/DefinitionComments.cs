using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>
/// The comments that describe what an instruction defines, as <c>docker build --call=outline</c> shows them: the comment lines
/// right above it, of which one begins with the name of the argument or stage.
/// </summary>
public static class DefinitionComments
{
    /// <summary>The comment lines right above an instruction, from top to bottom, without number sign and outer blanks; a blank line ends them.</summary>
    public static IReadOnlyList<string> Above(InstructionSyntax instruction)
    {
        List<string>? comments = null;
        var isBlank = true;
        foreach (var trivia in instruction.KeywordToken.LeadingTrivia)
        {
            switch ((DockerfileSyntaxKind)trivia.RawKind)
            {
                case DockerfileSyntaxKind.CommentTrivia:
                    (comments ??= []).Add(trivia.ToString().Substring(1).Trim());
                    isBlank = false;
                    break;
                case DockerfileSyntaxKind.EndOfLineTrivia:
                    if (isBlank)
                    {
                        comments = null;
                    }

                    isBlank = true;
                    break;
            }
        }

        return comments ?? [];
    }

    /// <summary>What the comments above an instruction say of a name: the rest of the first line that begins with it and a blank; null if none does.</summary>
    /// <param name="instruction">The ARG or FROM that defines it.</param>
    /// <param name="name">The argument or stage as written.</param>
    public static string? Describe(InstructionSyntax instruction, string name) => name.Length == 0
        ? null
        : Above(instruction).FirstOrDefault(comment => comment.StartsWith(name + " ", StringComparison.Ordinal))?.Substring(name.Length + 1);
}
