namespace Microsoft.Build.Framework;

/// <summary>
/// Tells a multi-threaded MSBuild (18.3 and later), which looks for this attribute by its full name, that a task keeps no
/// static state and never relies on the current directory, so that it may run inside the build process.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
