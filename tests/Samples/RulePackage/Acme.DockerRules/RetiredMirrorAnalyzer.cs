using System;
using System.Collections.Generic;
using DockerLint.Analysis;
using DockerLint.CodeFixes;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Text;

namespace Acme.DockerRules
{
    /// <summary>Reports images that come from a mirror which is going to be switched off.</summary>
    [Analyzer]
    public sealed class RetiredMirrorAnalyzer : DiagnosticAnalyzer
    {
        public static readonly DiagnosticDescriptor Descriptor = new("AC0001", "Image comes from a retired mirror")
        {
            Message = "'{0}' comes from '{1}', which is going to be switched off",
            Category = DiagnosticCategory.Reliability,
            DefaultSeverity = DiagnosticSeverity.Warning,
            Mode = AnalysisMode.Default,
            Since = "1.0",
            Options = [new RuleOption("retired", "The mirror that shall not be used any more.", "old.acme.example")],
            HelpLinkUri = "https://wiki.acme.example/docker/AC0001",
            Documentation = """
                The old mirror is going to be switched off. Defaults of ARG are followed; what cannot be known is left alone.

                ```dockerfile bad
                FROM [|old.acme.example/alpine:3.22|]
                ```
                ```dockerfile good
                FROM mirror.acme.example/alpine:3.22
                ```
                """,
        };

        public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

        public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

        private static void AnalyzeStage(StageAnalysisContext context)
        {
            var retired = context.GetOption(Descriptor, "retired");
            foreach (var reference in context.Stage.AllReferences)
            {
                if (reference.Image is { } image && image.RegistryHost == retired)
                {
                    context.Report(Descriptor, reference.Span, image.Value.Text ?? reference.Text, retired);
                }
            }
        }
    }

    /// <summary>Writes the new mirror where the old one stands in the file.</summary>
    public sealed class RetiredMirrorFix : CodeFixProvider
    {
        private const string Mirror = "mirror.acme.example";

        public override IReadOnlyList<string> FixableDiagnosticIds => ["AC0001"];

        public override FixSafety Safety => FixSafety.Safe;

        public override void RegisterCodeFixes(CodeFixContext context)
        {
            // A name that is put together from variables has no slash here, or another one.
            var text = context.Tree.Text.ToString(context.Span);
            var slash = text.IndexOf('/');
            if (slash > 0 && text.IndexOf('$', 0, slash) < 0)
            {
                context.RegisterFix($"Take it from {Mirror}", FixSafety.Safe, new TextChange(new TextSpan(context.Span.Start, slash), Mirror));
            }
        }
    }
}
