namespace DockerLint.Diagnostics;

/// <summary>A further place that explains a finding.</summary>
/// <param name="Location">Where.</param>
/// <param name="Message">What is there, in a few words.</param>
public sealed record RelatedLocation(Location Location, string Message);
