using DockerLint.Compose;
using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile;

namespace DockerLint.Analysis;

/// <summary>The Dockerfiles that stand in <c>build.dockerfile_inline</c>; one whose text depends on the environment is left out.</summary>
internal static class InlineDockerfiles
{
    public static IEnumerable<(DockerfileSyntaxTree Tree, AnalysisInput Input)> Find(ComposeSyntaxTree compose, AnalysisInput input, CancellationToken cancellationToken)
    {
        var seen = new HashSet<TextSpan>();
        foreach (var service in ComposeModel.Create(compose).Services)
        {
            // Services that share a build by an anchor share its text.
            if (service.Build is not { DockerfileInline: { } inline } build || ComposeScripts.Interpolate(inline) is not { } text || !seen.Add(inline.ValueSpan))
            {
                continue;
            }

            var tree = DockerfileSyntaxTree.ParseText(SourceText.From(text.Text), compose.FilePath, new TextOrigin(text, compose.Text), cancellationToken);
            yield return (tree, input with { BuildInputs = ServiceDockerfiles.InputsOf(build) });
        }
    }
}
