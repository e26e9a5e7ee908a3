using System.Collections.Generic;
using System.Linq;
using DockerLint.Analysis;
using DockerLint.Configuration;
using DockerLint.Diagnostics;

namespace Acme.DockerRules
{
    /// <summary>Reports services that nobody is named for.</summary>
    [Analyzer]
    public sealed class OwnerLabelAnalyzer : DiagnosticAnalyzer
    {
        public static readonly DiagnosticDescriptor Descriptor = new("AC0002", "Service has no owner")
        {
            Message = "'{0}' has no label 'owner', so nobody knows whom to call",
            Category = DiagnosticCategory.Maintainability,
            DefaultSeverity = DiagnosticSeverity.Info,
            Mode = AnalysisMode.Recommended,
            Since = "1.0",
            Documentation = """
                Each service names the team that answers for it.

                ```yaml bad
                services:
                  [|web|]:
                    image: nginx:1.29
                ```
                ```yaml good
                services:
                  web:
                    image: nginx:1.29
                    labels:
                      owner: shop
                ```
                """,
        };

        public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

        public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

        private static void AnalyzeService(ServiceAnalysisContext context)
        {
            var service = context.Service;
            if (!service.HasOtherSources && service.Labels.All(label => label.Key != "owner"))
            {
                context.Report(Descriptor, service.KeyNode, service.Name);
            }
        }
    }
}
