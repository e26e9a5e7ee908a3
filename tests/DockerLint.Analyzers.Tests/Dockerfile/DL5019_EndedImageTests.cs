using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL5019_EndedImageTests
{
    [Theory]
    [InlineData("FROM [|alpine:3.15|]")]
    [InlineData("FROM [|debian:buster-slim|]")]
    [InlineData("FROM [|ubuntu:18.04|]")]
    [InlineData("FROM [|python:3.8-slim|] AS x")]
    [InlineData("ARG V=14\nFROM [|node:$V-alpine|]")]
    [InlineData("FROM a:1\nCOPY --from=[|golang:1.19|] /x /y")]
    [InlineData("FROM [|centos:7|]")]
    [InlineData("FROM [|python:2.7|]")]
    [InlineData("FROM [|node:21|]")]
    [InlineData("FROM [|ubuntu:focal-20240101|]")]
    [InlineData("FROM [|docker.io/library/php:7.4-fpm|]")]
    [InlineData("FROM [|node:21.4.0|]")]
    public void Speaks(string markup) => RuleTest.Verify<EndedImageAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22")]
    [InlineData("FROM alpine:3")]
    [InlineData("FROM alpine")]
    [InlineData("FROM debian:trixie")]
    [InlineData("FROM ubuntu:24.04")]
    [InlineData("FROM ubuntu:22.04")]
    [InlineData("FROM python:3")]
    [InlineData("FROM python:3.13")]
    [InlineData("FROM node:22")]
    [InlineData("ARG V\nFROM node:$V")]
    [InlineData("FROM example.com/debian:9")]
    [InlineData("FROM mine/python:3.6")]
    [InlineData("FROM python@sha256:1111111111111111111111111111111111111111111111111111111111111111")]
    [InlineData("FROM alpine:20230901")]
    [InlineData("FROM node:lts")]
    [InlineData("FROM golang:1")]
    [InlineData("FROM alpine:edge")]
    [InlineData("FROM ubuntu:rolling")]
    [InlineData("FROM a:1 AS alpine\nFROM alpine")]
    public void IsSilent(string text) => RuleTest.VerifySilent<EndedImageAnalyzer>(text);
}
