namespace DockerLint.Reporting;

/// <summary>What silences a result.</summary>
/// <param name="Kind">SARIF's word for where it does: <c>inSource</c> or <c>external</c>.</param>
/// <param name="Justification">Why; null when nobody has said.</param>
internal sealed record SarifSuppression(string Kind, string? Justification);
