using DockerLint.CodeFixes;
using DockerLint.Diagnostics;

namespace DockerLint.Reporting;

/// <summary>One finding of a report.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Fixes">The fixes offered for it, the first choice first.</param>
public sealed record ReportFinding(Diagnostic Diagnostic, IReadOnlyList<CodeFix> Fixes);
