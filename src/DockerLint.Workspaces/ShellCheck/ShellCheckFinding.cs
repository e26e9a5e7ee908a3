using DockerLint.Diagnostics;
using DockerLint.Text;

namespace DockerLint.Workspaces.ShellCheck;

/// <summary>What ShellCheck says about a text.</summary>
/// <param name="Id">Its code as our ids are written, such as <c>SC2086</c>.</param>
/// <param name="Severity">The severity of its level; its style is an info here.</param>
/// <param name="Span">Where, in the text.</param>
/// <param name="Message">What.</param>
internal sealed record ShellCheckFinding(string Id, DiagnosticSeverity Severity, TextSpan Span, string Message);
