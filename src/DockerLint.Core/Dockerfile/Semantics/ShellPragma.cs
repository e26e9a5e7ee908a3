using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>hadolint's comment <c># hadolint shell=bash</c>: which shell reads the commands of its stage from there on.</summary>
internal static class ShellPragma
{
    /// <summary>All such comments of a file by stage, each list in order.</summary>
    public static IReadOnlyDictionary<Stage, IReadOnlyList<(string Program, int Position)>> FindAll(DockerfileSemanticModel model)
    {
        var all = new Dictionary<Stage, IReadOnlyList<(string, int)>>();
        if (model.Tree.Text.ToString().IndexOf("hadolint", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return all;
        }

        foreach (var stage in model.AllStages)
        {
            var found = new List<(string, int)>();
            foreach (var candidate in (stage.From is { } from ? [from] : Array.Empty<InstructionSyntax>()).Concat(stage.Instructions))
            {
                foreach (var trivia in candidate.GetLeadingTrivia())
                {
                    if ((DockerfileSyntaxKind)trivia.RawKind == DockerfileSyntaxKind.CommentTrivia && Read(trivia.ToString()) is { } program)
                    {
                        found.Add((program, trivia.Span.Start));
                    }
                }
            }

            if (found.Count > 0)
            {
                all.Add(stage, found);
            }
        }

        return all;
    }

    /// <summary>The last such comment before an instruction and within its stage; null when there is none.</summary>
    public static (string Program, int Position)? Find(IReadOnlyDictionary<Stage, IReadOnlyList<(string Program, int Position)>> all, Stage stage, InstructionSyntax instruction)
    {
        if (!all.TryGetValue(stage, out var found))
        {
            return null;
        }

        var low = 0;
        var high = found.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (found[middle].Position < instruction.Span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? null : found[low - 1];
    }

    private static string? Read(string comment)
    {
        var words = comment.TrimStart('#').Replace("=", " = ").Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var isPragma = words.Length >= 4 && words[0].Equals("hadolint", StringComparison.OrdinalIgnoreCase) && words[1].Equals("shell", StringComparison.OrdinalIgnoreCase) && words[2] == "=";
        return isPragma ? words[3] : null;
    }
}
