namespace DockerLint.Diagnostics;

/// <summary>What the engine keeps with a finding to be able to mend it; opaque here, so that findings know of texts only.</summary>
internal abstract class DiagnosticSource;
