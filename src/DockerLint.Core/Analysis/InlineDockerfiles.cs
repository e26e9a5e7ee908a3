using DockerLint.Compose;
using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Semantics;

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
            var arguments = new Dictionary<string, string?>(StringComparer.Ordinal);
            foreach (var argument in build.Args)
            {
                arguments[argument.Key] = argument.ResolvedValue.Text;
            }

            // Nobody else builds what stands here, so a target is all that is built; of one that is not known nothing follows.
            var target = build.Target?.Value.Text;
            var platforms = build.Platforms.Select(platform => platform.Value.Text).ToArray();
            yield return (tree, input with
            {
                BuildInputs = new BuildInputs
                {
                    Targets = target is null ? [] : [target],
                    BuildsLastStage = target is null,
                    Arguments = arguments,
                    NamedContexts = build.AdditionalContexts.Select(context => context.Key).ToArray(),
                    Platforms = Array.IndexOf(platforms, null) < 0 ? platforms.OfType<string>().ToArray() : [],
                },
            });
        }
    }
}
