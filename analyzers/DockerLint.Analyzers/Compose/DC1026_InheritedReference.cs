using DockerLint.Compose.Applications;
using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that take references from another file to what their own application lacks.</summary>
[Analyzer(Words = "extends")]
public sealed class InheritedReferenceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1026.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1026", "Extended service brings a reference to what does not exist here")
    {
        Message = "'{0}' takes '{1}: {2}' from '{3}', and {4} '{2}' is not taken along and does not exist here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/undefined-dependency", "compose-go/undefined-network", "compose-go/undefined-volume"],
        Documentation = """
            A service that extends one of another file takes all its attributes, also those that refer to services, networks, volumes,
            secrets, configs and models of that file. These are not taken along: the application must define them itself, or Compose
            refuses it. The rule looks at files that Compose reads by themselves, and only when all files that belong to them are known.

            ```yaml file=common.yaml
            services:
              base:
                image: nginx:1.29
                networks: [front]
            networks:
              front:
            ```

            ```yaml bad
            services:
              web:
                extends:
                  file: [|common.yaml|]
                  service: base
            ```

            ```yaml good
            services:
              web:
                extends:
                  file: common.yaml
                  service: base
            networks:
              front:
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        if (service.Extends is not { File: { } path } || !WholeFile.IsReadAlone(context.Tree.FilePath)
            || context.ComposeApplication is not { IsComplete: true } application || application.FindService(service.Name) is not { } whole)
        {
            return;
        }

        foreach (var reference in ApplicationReference.Of(whole))
        {
            if (reference.Origin.File.Tree != context.Tree && !application.Defines(reference.Section, reference.Name))
            {
                context.Report(Descriptor, path.TextSpan(), service.Name, reference.Attribute, reference.Name, path.Text, KindOf(reference.Section));
                return;
            }
        }
    }

    private static string KindOf(string section) => "the " + section.Substring(0, section.Length - 1);
}
