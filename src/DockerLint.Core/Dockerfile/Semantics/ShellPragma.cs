using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>hadolint's comment <c># hadolint shell=bash</c>: which shell reads the commands of its stage from there on.</summary>
internal static class ShellPragma
{
    /// <summary>The last such comment before an instruction and within its stage; null when there is none.</summary>
    public static (string Program, int Position)? Find(DockerfileSemanticModel model, InstructionSyntax instruction)
    {
        if (model.Tree.Text.ToString().IndexOf("hadolint", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return null;
        }

        var stage = model.GetStage(instruction);
        (string, int)? found = null;
        foreach (var candidate in (stage.From is { } from ? [from] : Array.Empty<InstructionSyntax>()).Concat(stage.Instructions))
        {
            if (candidate.Span.Start > instruction.Span.Start)
            {
                break;
            }

            foreach (var trivia in candidate.GetLeadingTrivia())
            {
                if ((DockerfileSyntaxKind)trivia.RawKind == DockerfileSyntaxKind.CommentTrivia && Read(trivia.ToString()) is { } program)
                {
                    found = (program, trivia.Span.Start);
                }
            }
        }

        return found;
    }

    private static string? Read(string comment)
    {
        var words = comment.TrimStart('#').Replace("=", " = ").Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var isPragma = words.Length >= 4 && words[0].Equals("hadolint", StringComparison.OrdinalIgnoreCase) && words[1].Equals("shell", StringComparison.OrdinalIgnoreCase) && words[2] == "=";
        return isPragma ? words[3] : null;
    }
}
