package org.wiederkehr.console.web;

/** @param said the API's own sentence about it, empty when it said none */
record TroublePage(Frame frame, Trouble trouble, String said) {}
