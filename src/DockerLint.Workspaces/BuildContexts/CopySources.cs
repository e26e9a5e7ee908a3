using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Workspaces.BuildContexts;

/// <summary>The sources of a Dockerfile that are taken from its build context.</summary>
internal static class CopySources
{
    // What expands, is quoted or escaped is left out: only what is known for certain is evidence.
    private static readonly char[] Uncertain = ['$', '"', '\'', '\\', '`'];

    /// <summary>
    /// The paths that COPY and ADD take from the build context, as far as they are known: none of another stage, image or
    /// named context, no address, no here-document, nothing with a variable, nothing below ONBUILD.
    /// </summary>
    public static IReadOnlyList<string> Find(DockerfileSyntaxTree tree)
    {
        var sources = new List<string>();
        foreach (var instruction in tree.Root.DescendantNodes().OfType<TransferInstructionSyntax>())
        {
            if (instruction.IsTrigger || instruction.GetFlag("from") is not null)
            {
                continue;
            }

            foreach (var source in instruction.FileSources)
            {
                var path = source.ValueText;
                if (path.Length > 0 && path.IndexOfAny(Uncertain) < 0 && !IsRemote(path))
                {
                    sources.Add(path);
                }
            }
        }

        return sources;
    }

    private static bool IsRemote(string path) => path.IndexOf("://", StringComparison.Ordinal) >= 0 || path.StartsWith("git@", StringComparison.Ordinal);
}
