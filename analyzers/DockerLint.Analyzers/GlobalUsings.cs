global using DockerLint.Analysis;
global using DockerLint.Analyzers.Support;
global using DockerLint.CodeFixes;
global using DockerLint.Configuration;
global using DockerLint.Diagnostics;
global using DockerLint.Syntax;
global using DockerLint.Text;
